import Bus
import Civics
import Contracts
import Store

/// How often applicants were asked for what was held, by item, department, material and day.
enum NeededAskTable {
  static func count(item: String, department: String, material: String, on day: Day, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO case_needed_ask (item, department, material, day, asks) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (item, department, material, day) DO UPDATE SET asks = case_needed_ask.asks + 1
      """,
      [.text(item), .text(department), .text(material), SQLValue(day.number)])
  }

  /// Counts of a period.
  /// - Parameters:
  ///   - item: empty: of all.
  ///   - department: empty: of all.
  ///   - until: the day after the last.
  ///   - after: item, department and material after which to go on.
  static func counts(
    item: String, department: String, from: Day, until: Day, after: (String, String, String), limit: Int, in transaction: ReadTransaction
  ) throws -> [NeededAskCount] {
    try transaction.rows(
      """
      SELECT item, department, material, CAST(SUM(asks) AS BIGINT) FROM case_needed_ask
      WHERE day >= ? AND day < ? AND (? = '' OR item = ?) AND (? = '' OR department = ?) AND (item, department, material) > (?, ?, ?)
      GROUP BY item, department, material ORDER BY item, department, material LIMIT ?
      """,
      [
        SQLValue(from.number), SQLValue(until.number), .text(item), .text(item), .text(department), .text(department), .text(after.0),
        .text(after.1), .text(after.2), SQLValue(limit),
      ]
    ).map { row in
      try NeededAskCount.with {
        $0.item = try row.text(0)
        $0.department = try row.text(1)
        $0.material = try row.text(2)
        $0.asks = Int(try row.integer(3))
      }
    }
  }
}
