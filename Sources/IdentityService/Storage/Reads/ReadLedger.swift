import IdentityDomain
import Store

/// The ledger of reads: append-only, one row a read, each chained to the one before.
enum ReadLedger {
  private static let columns = "sequence, at, reader, role, channel, purpose, case_id, step, fields, method, subject, hash"

  static func append(
    _ record: ReadRecord, channel: String, method: String, _ cipher: FieldCipher, in transaction: Transaction
  ) throws(StoreError) {
    let head = try LedgerHead.current(cipher, in: transaction)
    let row = LedgerEntry(sequence: head.last + 1, record: record, channel: channel, method: method).row
    let next = head.followed(by: row)
    try transaction.execute(
      "INSERT INTO identity_read (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        SQLValue(row.sequence), .integer(row.time), .text(row.reader), .text(row.role), .text(row.channel), .text(row.purpose),
        .text(row.caseID), .text(row.step), .text(row.fields), .text(row.method), .text(row.subject), .blob(next.hash),
      ])
    next.keep(cipher, in: transaction)
    try ReadDays.note(row, in: transaction)
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
    ).map { row throws(StoreError) in try entry(try ledgerRow(row)) }
  }

  /// All rows after a sequence, in order, each with the hash that it bears; nil for rows of before the chain.
  static func chain(
    after sequence: Int, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [(row: LedgerRow, hash: [UInt8]?)] {
    let rows = try transaction.rows(
      "SELECT \(columns) FROM identity_read WHERE sequence > ? ORDER BY sequence LIMIT ?", [SQLValue(sequence), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in (try ledgerRow(row), try row.optionalBlob(11)) }
  }

  /// The hash that a row bears; nil where there is none.
  static func hash(of sequence: Int, in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT hash FROM identity_read WHERE sequence = ?", [SQLValue(sequence)])?.optionalBlob(0)
  }

  private static func ledgerRow(_ row: Row) throws(StoreError) -> LedgerRow {
    LedgerRow(
      sequence: Int(try row.integer(0)), subject: try row.text(10), time: try row.integer(1), reader: try row.text(2),
      role: try row.text(3), channel: try row.text(4), purpose: try row.text(5), caseID: try row.text(6), step: try row.text(7),
      fields: try row.text(8), method: try row.text(9))
  }

  /// What a row says; fields that nobody knows say nothing.
  private static func entry(_ row: LedgerRow) throws(StoreError) -> LedgerEntry {
    guard let role = Reader.Role(rawValue: row.role) else { throw .unexpectedValue(column: 3, expected: "a role") }
    guard let purpose = try? Purpose(row.purpose, case: row.caseID, step: row.step) else {
      throw .unexpectedValue(column: 5, expected: "a purpose")
    }
    let record = ReadRecord(
      subject: SubjectID(rawValue: row.subject), time: row.time, reader: row.reader, role: role, purpose: purpose,
      fields: row.fields.split(separator: ",").compactMap { SubjectField(rawValue: String($0)) })
    return LedgerEntry(sequence: row.sequence, record: record, channel: row.channel, method: row.method)
  }
}
