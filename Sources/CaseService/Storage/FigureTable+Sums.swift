import CaseDomain
import Civics
import Contracts
import Store

extension FigureTable {
  /// Which figures are summed up.
  struct Question: Sendable {
    var hours: Range<CaseHour>
    var item: String?
    /// Empty: at no hall.
    var hall: String?
    var channel: CaseChannel?
    var grouping: FigureGrouping
  }

  /// Sums, in the order of their keys.
  /// - Parameters:
  ///   - key: Only sums after this one, as the table has it; nil: from the first.
  /// - Returns: Each with its key as the table has it.
  static func sums(_ question: Question, after key: SQLValue?, limit: Int, in transaction: ReadTransaction) throws -> [(
    key: SQLValue, counts: FigureCounts
  )] {
    var conditions = ["hour >= ?", "hour < ?"]
    var values = [SQLValue(question.hours.lowerBound.number), SQLValue(question.hours.upperBound.number)]
    for (column, value) in [("item", question.item), ("hall", question.hall), ("channel", question.channel?.rawValue)] {
      guard let value else { continue }
      conditions.append("\(column) = ?")
      values.append(.text(value))
    }
    let group = question.grouping.expression
    if let group, let key {
      conditions.append("\(group) > ?")
      values.append(key)
    }
    let order = group.map { " GROUP BY \($0) ORDER BY \($0) LIMIT ?" } ?? ""
    // A sum of PostgreSQL's is a number of another type; one of nothing is null.
    let sums = ["received", "in_hand", "finished", "withdrawn", "refused", "referred"].map { "CAST(COALESCE(SUM(\($0)), 0) AS BIGINT)" }
    let columns = (sums + [group ?? "CAST(0 AS BIGINT)"]).joined(separator: ", ")
    let rows = try transaction.rows(
      "SELECT \(columns) FROM case_figure WHERE \(conditions.joined(separator: " AND "))\(order)",
      values + (group == nil ? [] : [SQLValue(limit)]))
    return try rows.map { row in (row.values[6], try FigureCounts(row)) }
  }
}

extension FigureGrouping {
  /// What rows are summed up by; nil: all together.
  fileprivate var expression: String? {
    switch self {
    case .unspecified: nil
    case .item: "item"
    case .hall: "hall"
    case .channel: "channel"
    case .hour: "hour"
    case .day: "(hour + \(CaseHour.offset)) / 24"
    }
  }

  /// A sum's key as people read it.
  func text(of key: SQLValue) -> String {
    switch (self, key) {
    case (.hour, .integer(let hour)): CaseHour(number: Int(hour)).description
    case (.day, .integer(let day)): CaseHour(number: Int(day) * 24 - CaseHour.offset).day.description
    case (.hall, .text("")): CaseFilter.noHall
    case (.item, .text(let text)), (.hall, .text(let text)), (.channel, .text(let text)): text
    default: ""
    }
  }

  /// The key that a text stands for; nil where it stands for none.
  func key(of text: String) -> SQLValue? {
    switch self {
    case .unspecified: nil
    case .hour: CaseHour(text).map { SQLValue($0.number) }
    case .day: text.utf8.count == 10 ? CaseHour(text).map { SQLValue($0.day.number) } : nil
    case .hall: .text(text == CaseFilter.noHall ? "" : text)
    case .item, .channel: .text(text)
    }
  }
}
