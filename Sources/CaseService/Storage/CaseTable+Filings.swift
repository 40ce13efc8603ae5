import CaseDomain
import Civics
import Store

extension CaseTable {
  /// Cases of an item that were filed in a period, by the hour in which they were, oldest first. Ids do not tell when: one that was a draft keeps the
  /// draft's. What was filed before there were hours is here once the duty has counted it.
  ///
  /// - Parameters:
  ///   - until: The day after the last.
  ///   - cursor: Only cases after it; nil: from the period's first.
  /// - Returns: With the id after which to go on; nil where the period is over.
  static func filed(of item: String, from: Day, until: Day, after cursor: Cursor?, limit: Int, in transaction: ReadTransaction) throws -> (
    cases: [KeptCase], next: String?
  ) {
    let first = CaseHour(of: from).number
    let last = cursor ?? Cursor(hour: first, id: "")
    let found = try transaction.rows(
      """
      SELECT \(columns) FROM case_record WHERE item = ? AND (hour, id) > (?, ?) AND hour >= ? AND hour < ? ORDER BY hour, id LIMIT ?
      """,
      [
        .text(item), SQLValue(last.hour), .text(last.id), SQLValue(first), SQLValue(CaseHour(of: until).number), SQLValue(limit),
      ]
    ).map(kept)
    return (found, found.count == limit ? found.last?.record.id : nil)
  }
}
