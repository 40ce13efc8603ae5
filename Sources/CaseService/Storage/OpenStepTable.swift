import CaseDomain
import Store

/// Which departments have which steps open, by the hour in which the case was filed, which never changes.
///
/// Beside the rows of its steps a department has one a case that stands for any, so that a list of all of its work is one walk along the index, and
/// has each case once.
enum OpenStepTable {
  /// Writes what differs, in the write that has the reason.
  /// - Parameter old: the case as it is kept; nil: it is new.
  static func change(from old: KeptCase?, to new: KeptCase, in transaction: Transaction) throws(StoreError) {
    let before = old.map(rows) ?? []
    let after = rows(new)
    guard before != after else { return }
    for row in before.subtracting(after) {
      try transaction.execute(
        "DELETE FROM case_open_step WHERE case_id = ? AND office = ? AND step = ?",
        [.text(new.record.id), .text(row.department), .text(row.code)])
    }
    for row in after.subtracting(before) { try insert(row, of: new, in: transaction) }
  }

  /// Writes those of a case that was kept before there were any.
  static func keep(_ kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    for row in rows(kept) { try insert(row, of: kept, in: transaction) }
  }

  /// Whether a case has the rows that it should have, and no other.
  static func isRight(of kept: KeptCase, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    var found: Set<OpenStep> = []
    for row in try transaction.rows("SELECT office, step FROM case_open_step WHERE case_id = ?", [.text(kept.record.id)]) {
      found.insert(OpenStep(department: try row.text(0), code: try row.text(1)))
    }
    return found == rows(kept)
  }

  private static func rows(_ kept: KeptCase) -> Set<OpenStep> {
    let steps = kept.openSteps
    return steps.union(steps.map { OpenStep(department: $0.department, code: OpenStep.any) })
  }

  private static func insert(_ row: OpenStep, of kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    // An older program beside this one may have left a row behind.
    try transaction.execute(
      "INSERT INTO case_open_step (case_id, office, step, filed) VALUES (?, ?, ?, ?) ON CONFLICT (case_id, office, step) DO NOTHING",
      [.text(kept.record.id), .text(row.department), .text(row.code), SQLValue(kept.hour.number)])
  }
}
