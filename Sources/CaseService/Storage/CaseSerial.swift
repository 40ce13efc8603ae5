import Civics
import Store

/// The serials of case numbers, counted for each numbering code and day.
///
/// A case takes the next one and keeps it once it is filed, so that a refusal neither loses a number nor has anything to undo. The cases of one
/// commit note it for each other, and the last of them is written, once.
struct CaseSerial {
  let value: Int
  /// Whether the day has no row yet.
  private let isFirst: Bool
  private let code: String
  private let day: Day

  /// The next one, from 1.
  static func next(code: String, day: Day, in transaction: Transaction) throws(StoreError) -> CaseSerial {
    if let noted = transaction.notes[note(code, day)], case .integer(let last)? = noted.first {
      return CaseSerial(value: Int(last) + 1, isFirst: noted.last == true, code: code, day: day)
    }
    let last = try transaction.row("SELECT last FROM case_serial WHERE code = ? AND day = ?", [.text(code), SQLValue(day.number)])
    return CaseSerial(value: Int(try last?.integer(0) ?? 0) + 1, isFirst: last == nil, code: code, day: day)
  }

  private static func note(_ code: String, _ day: Day) -> String { "case_serial \(code) \(day.number)" }

  func keep(in transaction: Transaction) {
    let name = Self.note(code, day)
    transaction.notes[name] = [SQLValue(value), SQLValue(isFirst)]
    let values: [SQLValue] = [SQLValue(value), .text(code), SQLValue(day.number)]
    // An upsert would keep a journal of its own, for the sake of the first cases of the day.
    let statement =
      isFirst
      ? "INSERT INTO case_serial (last, code, day) VALUES (?, ?, ?)" : "UPDATE case_serial SET last = ? WHERE code = ? AND day = ?"
    transaction.beforeCommit(name) { transaction throws(StoreError) in try transaction.execute(statement, values) }
  }
}
