public import Store

/// What a service has heard of merges: a row for each subject that was ever merged into another, with the one that stays, or with nobody since
/// they parted again.
///
/// A service that keeps ids of subjects takes in ``migration(_:)`` and ``MergeReaction``, and rewrites nothing: what it keeps of a subject bears the
/// id that it came with, and ``ids(of:in:)`` tells which others mean the same. The identity service merges only subjects that stand for
/// themselves, so that there are no chains.
public enum MergedSubjectTable {
  /// The step that makes the table, in the place that the service has for it.
  public static func migration(_ version: Int) -> Migration {
    Migration(
      version, "merged subjects",
      [
        "CREATE TABLE merged_subject (merged TEXT NOT NULL PRIMARY KEY, stays TEXT, sequence INTEGER NOT NULL)",
        "CREATE INDEX merged_subject_by_stays ON merged_subject (stays, merged)",
      ])
  }

  /// All ids that mean a subject: the one that stays, and after it those that are merged into it. One that was never heard of means itself.
  public static func ids(of subject: String, in transaction: ReadTransaction) throws(StoreError) -> [String] {
    // PostgreSQL has no such text, and so nobody has such an id.
    guard !subject.utf8.contains(0) else { return [subject] }
    let rows = try transaction.rows(
      """
      SELECT stays, merged FROM merged_subject
      WHERE stays = COALESCE((SELECT stays FROM merged_subject WHERE merged = ?), ?) ORDER BY merged
      """,
      [.text(subject), .text(subject)])
    guard let first = rows.first else { return [subject] }
    return try [first.text(0)] + rows.map { row throws(StoreError) in try row.text(1) }
  }

  /// Keeps what an event tells of a merged subject. The latest in the log of the identity service counts, in whatever order they come.
  /// - Parameters:
  ///   - stays: whom it means from now on; nil: itself.
  ///   - sequence: the event's, in that log.
  static func keep(_ merged: String, into stays: String?, at sequence: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO merged_subject (merged, stays, sequence) VALUES (?, ?, ?)
      ON CONFLICT (merged) DO UPDATE SET stays = excluded.stays, sequence = excluded.sequence
      WHERE excluded.sequence > merged_subject.sequence
      """,
      [.text(merged), SQLValue(stays), SQLValue(sequence)])
  }

  /// Parts all of whom a merge was told before a moment and not since: after all merges that stand were kept, each with its moment, these have ended.
  /// - Parameter moment: an event's sequence, the earliest that the merges were kept with.
  static func part(before moment: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE merged_subject SET stays = NULL, sequence = ? WHERE stays IS NOT NULL AND sequence < ?", [SQLValue(moment), SQLValue(moment)])
  }
}
