import Bus
import CaseDomain
import Civics
import Store

/// Reads and writes cases.
enum CaseTable {
  static let columns =
    "id, number, subject, state, submitted_at, channel, filing, standing, position, hour, item, department, hall, lamp, counted"

  static func insert(_ kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    let record = kept.record
    try transaction.execute(
      "INSERT INTO case_record (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(record.id), .text(record.number.description), .text(record.filing.applicant.subject), .text(record.state.rawValue),
        .integer(kept.submittedAt), .text(kept.channel), .blob(FilingRecord(record.filing).encoded()),
        .blob(StandingRecord(record).encoded()), .integer(kept.position), SQLValue(kept.hour.number), .text(record.item.code),
        .text(record.item.department), .text(kept.hall), .text(kept.toldLamp), .text(kept.counted?.rawValue ?? ""),
      ])
  }

  /// - Parameter old: the case as it is kept: what lists and figures go by is written where it differs.
  static func update(_ kept: KeptCase, from old: KeptCase, in transaction: Transaction) throws(StoreError) {
    let record = kept.record
    try transaction.execute(
      "UPDATE case_record SET state = ?, standing = ?, position = ? WHERE id = ?",
      [.text(record.state.rawValue), .blob(StandingRecord(record).encoded()), .integer(kept.position), .text(record.id)])
    guard (kept.hall, kept.toldLamp, kept.counted) != (old.hall, old.toldLamp, old.counted) else { return }
    try list(kept, in: transaction)
  }

  /// Writes what lists and figures go by.
  static func list(_ kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    let record = kept.record
    try transaction.execute(
      "UPDATE case_record SET hour = ?, item = ?, department = ?, hall = ?, lamp = ?, counted = ? WHERE id = ?",
      [
        SQLValue(kept.hour.number), .text(record.item.code), .text(record.item.department), .text(kept.hall), .text(kept.toldLamp),
        .text(kept.counted?.rawValue ?? ""), .text(record.id),
      ])
  }

  static func find(id: String, in transaction: ReadTransaction) throws -> KeptCase? {
    // Ids are written in one way only; another text names no case.
    guard UUIDv7(id) != nil else { return nil }
    return try transaction.row("SELECT \(columns) FROM case_record WHERE id = ?", [.text(id)]).map { row in
      try withUnseen(kept(row), in: transaction)
    }
  }

  static func find(number: String, in transaction: ReadTransaction) throws -> KeptCase? {
    guard CaseNumber(number) != nil else { return nil }
    return try transaction.row("SELECT \(columns) FROM case_record WHERE number = ?", [.text(number)]).map { row in
      try withUnseen(kept(row), in: transaction)
    }
  }

  /// The case that somebody names, by its id or by the number that people know it by. No text is both: an id has hyphens, a number has none.
  static func find(named name: String, in transaction: ReadTransaction) throws -> KeptCase? {
    try find(id: name, in: transaction) ?? find(number: name, in: transaction)
  }

  /// The open cases of a subject that rely on a certificate: of each id that means it the oldest first.
  static func open(of subjects: [String], relyingOn certificate: String, in transaction: ReadTransaction) throws -> [KeptCase] {
    // The tables have no index of evidence: a person has few cases, and fewer that are open.
    try subjects.flatMap { subject in
      try transaction.rows("SELECT \(columns) FROM case_record WHERE subject = ? ORDER BY id", [.text(subject)]).map(kept)
    }.filter { kept in
      kept.record.state.isOpen && kept.record.evidence.contains { $0.certificate == certificate }
    }.map { kept in try withUnseen(kept, in: transaction) }
  }

  static func kept(_ row: Row) throws -> KeptCase {
    guard let number = CaseNumber(try row.text(1)) else { throw KeptCaseFault.unreadable("number") }
    guard let state = CaseState(rawValue: try row.text(3)) else { throw KeptCaseFault.unreadable("state") }
    let filing = try FilingRecord(decoding: row.blob(6)).filing(id: row.text(0), number: number, subject: row.text(2))
    return KeptCase(
      record: try StandingRecord(decoding: row.blob(7)).record(filing, in: state), submittedAt: try row.integer(4),
      channel: try row.text(5), hall: try row.text(12), position: try row.integer(8), counted: CaseFigure(rawValue: try row.text(14)))
  }
}
