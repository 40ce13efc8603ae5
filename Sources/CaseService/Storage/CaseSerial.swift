import Civics
import Store

/// The serials of case numbers, counted for each numbering code and day.
enum CaseSerial {
  /// The next one, from 1. Undone with its transaction, so no number is lost to a refusal.
  static func next(code: String, day: Day, in transaction: Transaction) throws(StoreError) -> Int {
    // Read, then written: nobody else writes meanwhile, and a RETURNING would make a table of its own for the one row each time.
    let key: [SQLValue] = [.text(code), SQLValue(day.number)]
    let last = try transaction.row("SELECT last FROM case_serial WHERE code = ? AND day = ?", key)
    let next = try last.map { row throws(StoreError) in try row.integer(0) + 1 } ?? 1
    try transaction.execute(
      "INSERT INTO case_serial (code, day, last) VALUES (?, ?, ?) ON CONFLICT (code, day) DO UPDATE SET last = excluded.last",
      key + [.integer(next)])
    return Int(next)
  }
}
