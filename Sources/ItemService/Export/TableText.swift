/// The rows of a table as text: cells in quotes where they need them, lines ended by CR LF as spreadsheets write them (RFC 4180).
public enum TableText {
  static func headings<Record: TableRecord>(of type: Record.Type, _ headings: Headings) -> String {
    row(Record.columns.map { headings == .chinese ? $0.heading : $0.name })
  }

  static func rows<Record: TableRecord>(_ records: [Record]) -> String {
    records.map { record in row(Record.columns.map { $0.write(record) }) }.joined()
  }

  /// One row, with its line end.
  public static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// What is not plain is quoted: a reader would drop blanks at its ends, or take marks for its own.
  private static func cell(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    let marks: Set<Unicode.Scalar> = ["\"", ",", "\n", "\r", " ", "\t", "\u{3000}", "\u{A0}"]
    return text.unicodeScalars.allSatisfy { !marks.contains($0) }
  }
}
