import SwiftCSV

/// The cells of records of a table.
enum CSVCells {
  /// SwiftCSV takes the first row for the headings.
  private static let heading = "heading\n"

  /// The cells of each record; nil for one whose quotation marks do not pair.
  static func split(_ records: [[UInt8]]) -> [[String]?] {
    if let rows = rows(records), rows.count == records.count { return rows }
    return records.map { record in
      // The others are sound: the one at fault is found by itself.
      guard let rows = rows([record]), rows.count == 1 else { return nil }
      return rows[0]
    }
  }

  /// All rows, of one length; nil where one cannot be split.
  private static func rows(_ records: [[UInt8]]) -> [[String]]? {
    var text = heading
    for record in records {
      text += String(decoding: record, as: UTF8.self)
      text += "\n"
    }
    return try? EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false).rows
  }
}
