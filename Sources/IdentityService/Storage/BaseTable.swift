import Civics
import IdentityDomain
import Store

/// The queries on base information: of each field of each resource the newest.
enum BaseTable {
  /// A field as its row holds it.
  struct Record: Sendable, Hashable {
    let subject: SubjectID
    let resource: String
    let field: String
    let provider: String
    let asOf: Day
    let sealed: [UInt8]
  }

  /// As of which day a field of a resource is kept.
  static func asOf(
    _ field: String, of resource: String, _ subject: SubjectID, in transaction: ReadTransaction
  ) throws(StoreError) -> Day? {
    let found = try transaction.row(
      "SELECT as_of FROM identity_base WHERE subject = ? AND resource = ? AND field = ?",
      [.text(subject.rawValue), .text(resource), .text(field)])
    return try found.map { row throws(StoreError) in Day(number: Int(try row.integer(0))) }
  }

  /// Keeps a field, in the place of what its resource said before.
  static func keep(_ record: Record, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_base (subject, resource, field, provider, as_of, sealed) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (subject, resource, field) DO UPDATE SET provider = excluded.provider, as_of = excluded.as_of, sealed = excluded.sealed
      """,
      [
        .text(record.subject.rawValue), .text(record.resource), .text(record.field), .text(record.provider), SQLValue(record.asOf.number),
        .blob(record.sealed),
      ])
  }

  /// What is kept of a subject and of those merged into it: field by field, the newest first.
  /// - Parameter place: after which; nil: from the first.
  static func records(
    of root: SubjectID, after place: BasePlace?, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Record] {
    let later = place == nil ? "" : " AND (field, -as_of, resource, subject) > (?, ?, ?, ?)"
    let values: [SQLValue] =
      place.map { [.text($0.field), SQLValue(-$0.asOf.number), .text($0.resource), .text($0.subject.rawValue)] } ?? []
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_base
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?)\(later)
      ORDER BY field, -as_of, resource, subject LIMIT ?
      """,
      [.text(root.rawValue), .text(root.rawValue)] + values + [SQLValue(limit)])
    return try rows.map(record)
  }

  /// A page of the same, in the order of the table's key.
  /// - Parameter key: after which field; empty texts: from the first.
  static func page(
    of root: SubjectID, after key: (subject: String, resource: String, field: String), limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Record] {
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_base
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND (subject, resource, field) > (?, ?, ?)
      ORDER BY subject, resource, field LIMIT ?
      """,
      [.text(root.rawValue), .text(root.rawValue), .text(key.subject), .text(key.resource), .text(key.field), SQLValue(limit)])
    return try rows.map(record)
  }

  private static let columns = "subject, resource, field, provider, as_of, sealed"

  private static func record(_ row: Row) throws(StoreError) -> Record {
    Record(
      subject: SubjectID(rawValue: try row.text(0)), resource: try row.text(1), field: try row.text(2), provider: try row.text(3),
      asOf: Day(number: Int(try row.integer(4))), sealed: try row.blob(5))
  }
}
