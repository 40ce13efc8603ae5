import CaseDomain
import Store

/// Which departments have which steps open, by the hour in which the case was filed, which never changes.
///
/// Beside the rows of its steps a department has one a case that stands for any, so that a list of all of its work is one walk along the index, and
/// has each case once.
enum OpenStepTable {
  /// Writes those of a case where it has a flow, in the write that has the reason.
  static func change(to new: KeptCase, in transaction: Transaction) throws(StoreError) {
    guard new.record.steps != nil else { return }
    try keep(new, in: transaction)
  }

  /// Makes the rows of a case those that it should have, whoever wrote it before: an older program beside this one moves cases and leaves their rows
  /// as they were, so that what is there is read and not reckoned.
  static func keep(_ kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    let (found, right) = (try found(of: kept, in: transaction), rows(kept))
    for row in found.subtracting(right) {
      try transaction.execute(
        "DELETE FROM case_open_step WHERE case_id = ? AND office = ? AND step = ?",
        [.text(kept.record.id), .text(row.department), .text(row.code)])
    }
    for row in right.subtracting(found) {
      try transaction.execute(
        "INSERT INTO case_open_step (case_id, office, step, filed) VALUES (?, ?, ?, ?)",
        [.text(kept.record.id), .text(row.department), .text(row.code), SQLValue(kept.hour.number)])
    }
  }

  /// Whether a case has the rows that it should have, and no other.
  static func isRight(of kept: KeptCase, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try found(of: kept, in: transaction) == rows(kept)
  }

  private static func found(of kept: KeptCase, in transaction: ReadTransaction) throws(StoreError) -> Set<OpenStep> {
    var found: Set<OpenStep> = []
    for row in try transaction.rows("SELECT office, step FROM case_open_step WHERE case_id = ?", [.text(kept.record.id)]) {
      found.insert(OpenStep(department: try row.text(0), code: try row.text(1)))
    }
    return found
  }

  private static func rows(_ kept: KeptCase) -> Set<OpenStep> {
    let steps = kept.openSteps
    return steps.union(steps.map { OpenStep(department: $0.department, code: OpenStep.any) })
  }
}
