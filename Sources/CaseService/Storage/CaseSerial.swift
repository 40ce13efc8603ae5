import Civics
import Store

/// The serials of case numbers, counted for each numbering code and day.
enum CaseSerial {
  /// The next one, from 1. Undone with its transaction, so no number is lost to a refusal.
  static func next(code: String, day: Day, in transaction: Transaction) throws(StoreError) -> Int {
    let row = try transaction.row(
      """
      INSERT INTO case_serial (code, day, last) VALUES (?, ?, 1)
      ON CONFLICT (code, day) DO UPDATE SET last = case_serial.last + 1 RETURNING last
      """,
      [.text(code), SQLValue(day.number)])
    guard let row else { throw .unexpectedValue(column: 0, expected: "a serial") }
    return Int(try row.integer(0))
  }
}
