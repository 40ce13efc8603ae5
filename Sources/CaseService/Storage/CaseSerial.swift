import Civics
import Store

/// The serials of case numbers, counted for each numbering code and day.
///
/// A case takes the next one and keeps it once it is filed, so that a refusal neither loses a number nor has anything to undo.
struct CaseSerial {
  let value: Int
  private let code: String
  private let day: Day

  /// The next one, from 1.
  static func next(code: String, day: Day, in transaction: Transaction) throws(StoreError) -> CaseSerial {
    if case .integer(let last)? = transaction.notes[note(code, day)]?.first {
      return CaseSerial(value: Int(last) + 1, code: code, day: day)
    }
    let last = try transaction.row("SELECT last FROM case_serial WHERE code = ? AND day = ?", [.text(code), SQLValue(day.number)])
    return CaseSerial(value: Int(try last?.integer(0) ?? 0) + 1, code: code, day: day)
  }

  private static func note(_ code: String, _ day: Day) -> String { "case_serial \(code) \(day.number)" }

  func keep(in transaction: Transaction) throws(StoreError) {
    let values: [SQLValue] = [SQLValue(value), .text(code), SQLValue(day.number)]
    // An upsert would keep a journal of its own each time, for the sake of the first case of the day.
    if value == 1 {
      try transaction.execute("INSERT INTO case_serial (last, code, day) VALUES (?, ?, ?)", values)
    } else {
      try transaction.execute("UPDATE case_serial SET last = ? WHERE code = ? AND day = ?", values)
    }
    transaction.notes[Self.note(code, day)] = [SQLValue(value)]
  }
}
