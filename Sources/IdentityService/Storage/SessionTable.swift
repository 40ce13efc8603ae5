import IdentityDomain
import Store

/// The queries on sessions. A session is found by the digest of its id, or by its name.
enum SessionTable {
  /// A session as its row holds it: the label of its device is sealed.
  struct Entry: Sendable, Hashable {
    let session: Session
    let device: [UInt8]
  }

  static func find(_ digest: [UInt8], in transaction: ReadTransaction) throws(StoreError) -> Session? {
    guard let row = try transaction.row("SELECT \(columns) FROM identity_session WHERE digest = ?", [.blob(digest)]) else { return nil }
    return try entry(row).session
  }

  static func find(name: String, in transaction: ReadTransaction) throws(StoreError) -> Session? {
    guard let row = try transaction.row("SELECT \(columns) FROM identity_session WHERE name = ?", [.text(name)]) else { return nil }
    return try entry(row).session
  }

  /// The sessions of a subject and of those merged into it, newest first.
  /// - Parameters:
  ///   - time: Only those that stand then; nil: all.
  ///   - name: after which; nil: from the newest.
  static func list(
    of subject: SubjectID, standingAt time: Int?, after name: String? = nil, limit: Int = IdentityLimits.sessionsOfSubject,
    in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    var (terms, values): (String, [SQLValue]) = ("", [.text(subject.rawValue), .text(subject.rawValue)])
    if let time {
      terms += " AND ended_at IS NULL AND until_at > ?"
      values.append(SQLValue(time))
    }
    if let name {
      terms += " AND name < ?"
      values.append(.text(name))
    }
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_session
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?)\(terms) ORDER BY name DESC LIMIT ?
      """,
      values + [SQLValue(limit)])
    return try rows.map { row throws(StoreError) in try entry(row) }
  }

  /// A page of the sessions of a subject and of those merged into it, in the order of their names.
  /// - Parameter name: after which; empty: from the first.
  static func page(of subject: SubjectID, after name: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [Entry] {
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_session
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND name > ? ORDER BY name LIMIT ?
      """,
      [.text(subject.rawValue), .text(subject.rawValue), .text(name), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in try entry(row) }
  }

  /// - Parameter device: the sealed label.
  static func insert(_ session: Session, digest: [UInt8], device: [UInt8], in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_session (digest, name, subject, proof, device, channel, opened_at, until_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)
      """,
      [
        .blob(digest), .text(session.name), .text(session.subject.rawValue), .text(session.proof.rawValue), .blob(device),
        .text(session.channel), SQLValue(session.opened), SQLValue(session.until),
      ])
  }

  static func end(_ name: String, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_session SET ended_at = ? WHERE name = ? AND ended_at IS NULL", [SQLValue(time), .text(name)])
  }

  /// Whether there is one that has stood no more since before a time.
  static func hasAny(endedBefore time: Int, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM identity_session WHERE \(end) < ? LIMIT 1", [SQLValue(time)]) != nil
  }

  /// Forgets those that have stood no more since before a time, the one that ended first before the others.
  /// - Returns: how many.
  static func forget(endedBefore time: Int, limit: Int, in transaction: Transaction) throws(StoreError) -> Int {
    try transaction.changes(
      "DELETE FROM identity_session WHERE digest IN (SELECT digest FROM identity_session WHERE \(end) < ? ORDER BY \(end) LIMIT ?)",
      [SQLValue(time), SQLValue(limit)])
  }

  /// The moment from which a session does not stand, as its index has it: one is ended only while it stands.
  private static let end = "COALESCE(ended_at, until_at)"
  private static let columns = "name, subject, proof, device, channel, opened_at, until_at, ended_at"

  private static func entry(_ row: Row) throws(StoreError) -> Entry {
    guard let proof = SessionProof(rawValue: try row.text(2)) else { throw .unexpectedValue(column: 2, expected: "a proof") }
    let session = Session(
      name: try row.text(0), subject: SubjectID(rawValue: try row.text(1)), proof: proof, device: "", channel: try row.text(4),
      opened: Int(try row.integer(5)), until: Int(try row.integer(6)), ended: try row.optionalInteger(7).map { Int($0) })
    return Entry(session: session, device: try row.blob(3))
  }
}
