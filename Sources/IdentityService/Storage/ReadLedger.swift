import IdentityDomain
import Store

/// The ledger of reads: append-only, one row a read.
enum ReadLedger {
  /// A row, with its place in the ledger.
  struct Entry: Sendable, Hashable {
    let sequence: Int
    let record: ReadRecord
    let channel: String
    let method: String
  }

  static func append(_ record: ReadRecord, channel: String, method: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_read (subject, at, reader, role, channel, purpose, case_id, step, fields, method)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(record.subject.rawValue), .integer(record.time), .text(record.reader), .text(record.role.rawValue), .text(channel),
        .text(record.purpose.name), .text(record.purpose.caseID ?? ""), .text(record.purpose.step ?? ""),
        .text(record.fields.map(\.rawValue).joined(separator: ",")), .text(method),
      ])
  }

  /// The reads of a subject and of those merged into it after a sequence, oldest first.
  static func entries(
    of subject: SubjectID, after sequence: Int, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    let rows = try transaction.rows(
      """
      SELECT sequence, at, reader, role, channel, purpose, case_id, step, fields, method FROM identity_read
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND sequence > ? ORDER BY sequence LIMIT ?
      """,
      [.text(subject.rawValue), .text(subject.rawValue), SQLValue(sequence), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in
      Entry(
        sequence: Int(try row.integer(0)), record: try record(of: subject, row), channel: try row.text(4), method: try row.text(9))
    }
  }

  private static func record(of subject: SubjectID, _ row: Row) throws(StoreError) -> ReadRecord {
    guard let role = Reader.Role(rawValue: try row.text(3)) else { throw .unexpectedValue(column: 3, expected: "a role") }
    let (name, caseID, step) = (try row.text(5), try row.text(6), try row.text(7))
    guard let purpose = try? Purpose(name, case: caseID, step: step) else { throw .unexpectedValue(column: 5, expected: "a purpose") }
    return ReadRecord(
      subject: subject, time: try row.integer(1), reader: try row.text(2), role: role, purpose: purpose,
      fields: try row.text(8).split(separator: ",").compactMap { SubjectField(rawValue: String($0)) })
  }
}
