import Civics
import IdentityDomain
import Store

/// The ledger of reads: append-only, one row a read, each chained to the one before.
enum ReadLedger {
  private static let columns = "sequence, at, reader, role, channel, purpose, case_id, step, fields, method, subject, hash"

  static func append(
    _ record: ReadRecord, channel: String, method: String, _ cipher: FieldCipher, in transaction: Transaction
  ) throws(StoreError) {
    let head = try LedgerHead.current(cipher, in: transaction)
    let entry = LedgerEntry(sequence: head.last + 1, record: record, channel: channel, method: method)
    let next = head.followed(by: entry)
    try transaction.execute(
      "INSERT INTO identity_read (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        SQLValue(entry.sequence), .integer(record.time), .text(record.reader), .text(record.role.rawValue), .text(channel),
        .text(record.purpose.name), .text(record.purpose.caseID ?? ""), .text(record.purpose.step ?? ""), .text(entry.fields),
        .text(method), .text(record.subject.rawValue), .blob(next.hash),
      ])
    next.keep(cipher, in: transaction)
    try note(entry, in: transaction)
  }

  /// Remembers the first read of each day, by which a period is found without an index that every read would have to be put in.
  private static func note(_ entry: LedgerEntry, in transaction: Transaction) throws(StoreError) {
    let day = SQLValue(ShanghaiTime(utcSeconds: Int(entry.record.time) / 1_000_000).day.number)
    guard transaction.notes["identity_read_day"] != [day] else { return }
    try transaction.execute(
      "INSERT INTO identity_read_day (day, first) VALUES (?, ?) ON CONFLICT (day) DO NOTHING", [day, SQLValue(entry.sequence)])
    transaction.notes["identity_read_day"] = [day]
  }

  /// The reads of a subject and of those merged into it after a sequence, oldest first. Each row stands under the id that was asked for; merges are
  /// followed here, when rows are looked for.
  static func entries(
    of subject: SubjectID, after sequence: Int, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [LedgerEntry] {
    try transaction.rows(
      """
      SELECT \(columns) FROM identity_read
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND sequence > ? ORDER BY sequence LIMIT ?
      """,
      [.text(subject.rawValue), .text(subject.rawValue), SQLValue(sequence), SQLValue(limit)]
    ).map(entry)
  }

  /// All reads after a sequence, in order, each with the hash that its row bears; nil for rows of before the chain.
  static func chain(
    after sequence: Int, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [(entry: LedgerEntry, hash: [UInt8]?)] {
    let rows = try transaction.rows(
      "SELECT \(columns) FROM identity_read WHERE sequence > ? ORDER BY sequence LIMIT ?", [SQLValue(sequence), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in (try entry(row), try row.optionalBlob(11)) }
  }

  /// The hash that a row bears; nil where there is none.
  static func hash(of sequence: Int, in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT hash FROM identity_read WHERE sequence = ?", [SQLValue(sequence)])?.optionalBlob(0)
  }

  private static func entry(_ row: Row) throws(StoreError) -> LedgerEntry {
    guard let role = Reader.Role(rawValue: try row.text(3)) else { throw .unexpectedValue(column: 3, expected: "a role") }
    let (name, caseID, step) = (try row.text(5), try row.text(6), try row.text(7))
    guard let purpose = try? Purpose(name, case: caseID, step: step) else { throw .unexpectedValue(column: 5, expected: "a purpose") }
    let record = ReadRecord(
      subject: SubjectID(rawValue: try row.text(10)), time: try row.integer(1), reader: try row.text(2), role: role, purpose: purpose,
      fields: try row.text(8).split(separator: ",").compactMap { SubjectField(rawValue: String($0)) })
    return LedgerEntry(sequence: Int(try row.integer(0)), record: record, channel: try row.text(4), method: try row.text(9))
  }
}
