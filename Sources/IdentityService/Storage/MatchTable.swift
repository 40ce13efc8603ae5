import IdentityDomain
import Store

/// By what subjects are found that may be one.
enum MatchTable {
  static func set(_ index: [UInt8]?, of subject: SubjectID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_subject SET match_index = ? WHERE id = ?", [SQLValue(index), .text(subject.rawValue)])
  }

  /// Subjects that have no place in the index, in the order of their ids: those of before, and those of which nothing is to be matched.
  static func unindexed(after subject: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [SubjectID] {
    try ids(
      transaction.rows(
        "SELECT id FROM identity_subject WHERE match_index IS NULL AND id > ? ORDER BY id LIMIT ?", [.text(subject), SQLValue(limit)]))
  }

  /// Subjects that stand for themselves, in the order of their ids.
  static func roots(after subject: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [SubjectID] {
    try ids(
      transaction.rows(
        "SELECT id FROM identity_subject WHERE merged_into IS NULL AND id > ? ORDER BY id LIMIT ?", [.text(subject), SQLValue(limit)]))
  }

  /// Other subjects that stand at a place in the index, each as the one that stays, in the order of their ids.
  static func standing(at index: [UInt8], besides root: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [SubjectID] {
    try ids(
      transaction.rows(
        """
        SELECT DISTINCT COALESCE(merged_into, id) AS root FROM identity_subject
        WHERE match_index = ? AND COALESCE(merged_into, id) <> ? ORDER BY root LIMIT ?
        """,
        [.blob(index), .text(root.rawValue), SQLValue(IdentityLimits.candidatesOfSubject)]))
  }

  /// Other subjects with a verified contact point that is used at a place in its index, each as the one that stays, in the order of their ids.
  static func sharing(_ index: [UInt8], besides root: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [SubjectID] {
    try ids(
      transaction.rows(
        """
        SELECT DISTINCT COALESCE(s.merged_into, s.id) AS root FROM identity_contact c JOIN identity_subject s ON s.id = c.subject
        WHERE c.address_index = ? AND c.is_verified = 1 AND COALESCE(s.merged_into, s.id) <> ? AND \(ContactTable.isUsed)
        ORDER BY root LIMIT ?
        """,
        [.blob(index), .text(root.rawValue), SQLValue(IdentityLimits.candidatesOfSubject)]))
  }

  private static func ids(_ rows: [Row]) throws(StoreError) -> [SubjectID] {
    try rows.map { row throws(StoreError) in SubjectID(rawValue: try row.text(0)) }
  }
}
