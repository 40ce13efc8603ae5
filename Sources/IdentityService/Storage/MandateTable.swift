import Civics
import IdentityDomain
import Store

/// The queries on mandates. They follow merges: subjects are asked for by the id that stays, and mandates come with such ids.
enum MandateTable {
  /// A mandate as its row holds it.
  struct Entry: Sendable, Hashable {
    let mandate: Mandate
    /// Microseconds since 1970.
    let grantedAt: Int
  }

  static func find(_ id: MandateID, in transaction: ReadTransaction) throws(StoreError) -> Entry? {
    guard let row = try transaction.row("SELECT \(followed) WHERE m.id = ?", [.text(id.rawValue)]) else { return nil }
    return try entry(row)
  }

  /// What one holds of the other, what is not revoked first.
  static func held(by agent: SubjectID, of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [Mandate] {
    let rows = try transaction.rows(
      """
      SELECT \(followed) WHERE m.agent IN \(members) AND m.subject IN \(members)
      ORDER BY CASE WHEN m.revoked_at IS NULL THEN 0 ELSE 1 END, m.id DESC LIMIT ?
      """,
      twice(agent) + twice(subject) + [SQLValue(IdentityLimits.mandatesOfSubject)])
    return try rows.map { row throws(StoreError) in try entry(row).mandate }
  }

  /// What the subject gave or the agent holds and is not over on a day, each once.
  static func open(
    of subject: SubjectID, by agent: SubjectID, on day: Day, in transaction: ReadTransaction
  ) throws(StoreError) -> [Mandate] {
    let isOpen = "m.revoked_at IS NULL AND (m.until_day IS NULL OR m.until_day >= ?)"
    let given = try transaction.rows(
      "SELECT \(followed) WHERE m.subject IN \(members) AND \(isOpen) LIMIT ?",
      twice(subject) + [SQLValue(day.number), SQLValue(IdentityLimits.mandatesOfSubject)])
    let held = try transaction.rows(
      "SELECT \(followed) WHERE m.agent IN \(members) AND m.subject NOT IN \(members) AND \(isOpen) LIMIT ?",
      twice(agent) + twice(subject) + [SQLValue(day.number), SQLValue(IdentityLimits.mandatesOfSubject)])
    return try (given + held).map { row throws(StoreError) in try entry(row).mandate }
  }

  /// The mandates in which a subject is on one side, newest first.
  /// - Parameters:
  ///   - isGiver: whether it is the one who is represented.
  ///   - day: Only those that are not over then; nil: all.
  ///   - id: after which; nil: from the newest.
  static func list(
    _ subject: SubjectID, isGiver: Bool, openOn day: Day?, after id: MandateID?, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    var (terms, values) = ("", twice(subject))
    if let day {
      terms += " AND m.revoked_at IS NULL AND (m.until_day IS NULL OR m.until_day >= ?)"
      values.append(SQLValue(day.number))
    }
    if let id {
      terms += " AND m.id < ?"
      values.append(.text(id.rawValue))
    }
    let rows = try transaction.rows(
      "SELECT \(followed) WHERE m.\(isGiver ? "subject" : "agent") IN \(members)\(terms) ORDER BY m.id DESC LIMIT ?",
      values + [SQLValue(limit)])
    return try rows.map { row throws(StoreError) in try entry(row) }
  }

  /// A page of the mandates in which a subject is on either side, in the order of their ids.
  /// - Parameter id: after which; empty: from the first.
  static func page(
    with subject: SubjectID, after id: MandateID, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    let rows = try transaction.rows(
      "SELECT \(followed) WHERE (m.subject IN \(members) OR m.agent IN \(members)) AND m.id > ? ORDER BY m.id LIMIT ?",
      twice(subject) + twice(subject) + [.text(id.rawValue), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in try entry(row) }
  }

  static func insert(_ mandate: Mandate, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_mandate (id, subject, agent, kind, items, ground, from_day, until_day, granted_at, revoked_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
      """,
      [
        .text(mandate.id.rawValue), .text(mandate.subject.rawValue), .text(mandate.agent.rawValue), .text(mandate.kind.rawValue),
        .text(mandate.scope.codes.joined(separator: ",")), .text(mandate.ground.rawValue), SQLValue(mandate.from.number),
        SQLValue(mandate.until?.number), SQLValue(time),
      ])
  }

  static func revoke(_ mandate: MandateID, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_mandate SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", [SQLValue(time), .text(mandate.rawValue)])
  }

  private static let terms = "m.kind, m.items, m.ground, m.from_day, m.until_day, m.granted_at, m.revoked_at"
  private static let followed = """
    m.id, COALESCE(s.merged_into, s.id), COALESCE(a.merged_into, a.id), \(terms) FROM identity_mandate m
    JOIN identity_subject s ON s.id = m.subject JOIN identity_subject a ON a.id = m.agent
    """
  /// The ids that mean one subject, given twice.
  private static let members = "(SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?)"

  private static func twice(_ subject: SubjectID) -> [SQLValue] { [.text(subject.rawValue), .text(subject.rawValue)] }

  private static func entry(_ row: Row) throws(StoreError) -> Entry {
    guard let kind = MandateKind(rawValue: try row.text(3)) else { throw .unexpectedValue(column: 3, expected: "a kind of mandate") }
    guard let ground = MandateGround(rawValue: try row.text(5)) else { throw .unexpectedValue(column: 5, expected: "a ground") }
    let items = try row.text(4).split(separator: ",").map(String.init)
    let mandate = Mandate(
      id: MandateID(rawValue: try row.text(0)), subject: SubjectID(rawValue: try row.text(1)), agent: SubjectID(rawValue: try row.text(2)),
      kind: kind, scope: items.isEmpty ? .all : .items(Set(items)), ground: ground, from: Day(number: Int(try row.integer(6))),
      until: try row.optionalInteger(7).map { Day(number: Int($0)) }, isRevoked: try row.optionalInteger(9) != nil)
    return Entry(mandate: mandate, grantedAt: Int(try row.integer(8)))
  }
}
