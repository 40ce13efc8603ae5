import IdentityDomain
import Store

/// The queries on contact points: of each kind one that is verified, and one that waits for its code.
enum ContactTable {
  /// A contact point as its row holds it.
  struct Record: Sendable, Hashable {
    let subject: SubjectID
    let kind: ContactKind
    let isVerified: Bool
    /// The address, sealed.
    let sealed: [UInt8]
    let index: [UInt8]
    /// The code, sealed; nil of one that is verified.
    let code: [UInt8]?
    /// When the code was made, or the point verified; microseconds since 1970.
    let madeAt: Int
    let tries: Int

    /// The same point as it stands after a code was given back.
    func standing(isVerified: Bool, code: [UInt8]?, madeAt: Int, tries: Int) -> Record {
      Record(
        subject: subject, kind: kind, isVerified: isVerified, sealed: sealed, index: index, code: code, madeAt: madeAt, tries: tries)
    }
  }

  /// Those of a subject as it is without others.
  static func points(of subject: SubjectID, _ kind: ContactKind, in transaction: ReadTransaction) throws(StoreError) -> [Record] {
    try transaction.rows(
      "SELECT \(columns) FROM identity_contact c WHERE c.subject = ? AND c.kind = ? ORDER BY c.is_verified",
      [.text(subject.rawValue), .text(kind.rawValue)]
    ).map(record)
  }

  /// Those of a subject and of who is merged into it, of each kind the verified one before the one that waits.
  static func points(of root: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [Record] {
    try transaction.rows(
      """
      SELECT \(columns) FROM identity_contact c
      WHERE c.subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?)
      ORDER BY c.subject, c.kind, c.is_verified DESC
      """,
      [.text(root.rawValue), .text(root.rawValue)]
    ).map(record)
  }

  /// That a contact point `c` of a subject `s` is used: not where it came with a merge and its kind was removed since. Such a point stays as it is,
  /// since an un-merge brings it back: that it was removed is told by the history, where the merge stands too.
  static let isUsed = """
    NOT EXISTS (
      SELECT 1 FROM identity_history r
      WHERE r.subject = s.merged_into AND r.kind = '\(HistoryKind.contactRemoved.rawValue)' AND r.detail = c.kind AND r.sequence > (
        SELECT MAX(m.sequence) FROM identity_history m
        WHERE m.subject = s.merged_into AND m.kind = '\(HistoryKind.merged.rawValue)' AND m.detail = s.id))
    """

  /// The verified ones of a subject, and after them those of who is merged into it, as far as they are used (``isUsed``).
  static func verified(of root: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [Record] {
    try transaction.rows(
      """
      SELECT \(columns) FROM identity_contact c JOIN identity_subject s ON s.id = c.subject
      WHERE c.is_verified = 1 AND (s.id = ? OR s.merged_into = ?) AND \(isUsed)
      ORDER BY CASE WHEN s.merged_into IS NULL THEN 0 ELSE 1 END, s.merged_at, s.id, c.kind
      """,
      [.text(root.rawValue), .text(root.rawValue)]
    ).map(record)
  }

  /// Keeps one, in the place of the one of its subject, kind and standing.
  static func keep(_ point: Record, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_contact (subject, kind, is_verified, sealed, address_index, code, made_at, tries) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (subject, kind, is_verified) DO UPDATE SET sealed = excluded.sealed, address_index = excluded.address_index,
        code = excluded.code, made_at = excluded.made_at, tries = excluded.tries
      """,
      [
        .text(point.subject.rawValue), .text(point.kind.rawValue), SQLValue(point.isVerified), .blob(point.sealed), .blob(point.index),
        SQLValue(point.code), SQLValue(point.madeAt), SQLValue(point.tries),
      ])
  }

  /// Forgets the one that waits.
  static func removePending(of subject: SubjectID, _ kind: ContactKind, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "DELETE FROM identity_contact WHERE subject = ? AND kind = ? AND is_verified = 0", [.text(subject.rawValue), .text(kind.rawValue)])
  }

  /// Forgets those of a subject as it is without others.
  static func remove(of subject: SubjectID, _ kind: ContactKind, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "DELETE FROM identity_contact WHERE subject = ? AND kind = ?", [.text(subject.rawValue), .text(kind.rawValue)])
  }

  private static let columns = "c.subject, c.kind, c.is_verified, c.sealed, c.address_index, c.code, c.made_at, c.tries"

  private static func record(_ row: Row) throws(StoreError) -> Record {
    guard let kind = ContactKind(rawValue: try row.text(1)) else { throw .unexpectedValue(column: 1, expected: "a kind of contact point") }
    return Record(
      subject: SubjectID(rawValue: try row.text(0)), kind: kind, isVerified: try row.boolean(2), sealed: try row.blob(3),
      index: try row.blob(4), code: try row.optionalBlob(5), madeAt: Int(try row.integer(6)), tries: Int(try row.integer(7)))
  }
}
