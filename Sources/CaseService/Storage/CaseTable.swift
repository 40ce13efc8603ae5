import Bus
import CaseDomain
import Civics
import Store

/// Reads and writes cases.
enum CaseTable {
  private static let columns = "id, number, subject, state, submitted_at, channel, filing, standing"

  static func insert(_ kept: KeptCase, in transaction: Transaction) throws(StoreError) {
    let record = kept.record
    try transaction.execute(
      "INSERT INTO case_record (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(record.id), .text(record.number.description), .text(record.filing.applicant.subject), .text(record.state.rawValue),
        .integer(kept.submittedAt), .text(kept.channel), .blob(FilingRecord(record.filing).encoded()),
        .blob(StandingRecord(record).encoded()),
      ])
  }

  static func update(_ record: CaseRecord, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_record SET state = ?, standing = ? WHERE id = ?",
      [.text(record.state.rawValue), .blob(StandingRecord(record).encoded()), .text(record.id)])
  }

  static func find(id: String, in transaction: ReadTransaction) throws -> KeptCase? {
    // Ids are written in one way only; another text names no case.
    guard UUIDv7(id) != nil else { return nil }
    return try transaction.row("SELECT \(columns) FROM case_record WHERE id = ?", [.text(id)]).map(kept)
  }

  static func find(number: String, in transaction: ReadTransaction) throws -> KeptCase? {
    guard CaseNumber(number) != nil else { return nil }
    return try transaction.row("SELECT \(columns) FROM case_record WHERE number = ?", [.text(number)]).map(kept)
  }

  /// Cases of a subject, newest first.
  /// - Parameters:
  ///   - subjects: All ids that mean it.
  ///   - state: Only cases in it; nil: in any.
  ///   - items: Only cases of these items; nil: of any.
  ///   - before: Only cases older than this id; nil: from the newest.
  static func list(
    of subjects: [String], state: CaseState?, items: Set<String>? = nil, before: UUIDv7?, limit: Int, in transaction: ReadTransaction
  ) throws -> [KeptCase] {
    guard let items else { return try page(of: subjects, state: state, before: before, limit: limit, in: transaction) }
    // The item stands in what was filed: pages are read until enough are found. Who acts in some items alone asks this, and few do.
    var found: [KeptCase] = []
    var last = before
    while found.count < limit {
      let page = try page(of: subjects, state: state, before: last, limit: limit, in: transaction)
      found += page.filter { items.contains($0.record.item.code) }
      guard page.count == limit, let end = page.last.flatMap({ UUIDv7($0.record.id) }) else { break }
      last = end
    }
    return Array(found.prefix(limit))
  }

  private static func page(
    of subjects: [String], state: CaseState?, before: UUIDv7?, limit: Int, in transaction: ReadTransaction
  ) throws -> [KeptCase] {
    let pages = try subjects.map { try page(of: $0, state: state, before: before, limit: limit, in: transaction) }
    if pages.count == 1 { return pages[0] }
    return Array(pages.joined().sorted { $0.record.id > $1.record.id }.prefix(limit))
  }

  private static func page(
    of subject: String, state: CaseState?, before: UUIDv7?, limit: Int, in transaction: ReadTransaction
  ) throws -> [KeptCase] {
    // Beyond every id, which is of hexadecimal digits.
    let end = before?.description ?? "g"
    guard let state else {
      return try transaction.rows(
        "SELECT \(columns) FROM case_record WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?",
        [.text(subject), .text(end), SQLValue(limit)]
      ).map(kept)
    }
    return try transaction.rows(
      "SELECT \(columns) FROM case_record WHERE subject = ? AND id < ? AND state = ? ORDER BY id DESC LIMIT ?",
      [.text(subject), .text(end), .text(state.rawValue), SQLValue(limit)]
    ).map(kept)
  }

  /// Cases of any item and subject between two ids, oldest first.
  static func filed(after: String, before: String, limit: Int, in transaction: ReadTransaction) throws -> [KeptCase] {
    try transaction.rows(
      "SELECT \(columns) FROM case_record WHERE id > ? AND id < ? ORDER BY id LIMIT ?", [.text(after), .text(before), SQLValue(limit)]
    ).map(kept)
  }

  /// The open cases of a subject that rely on a certificate: of each id that means it the oldest first.
  static func open(of subjects: [String], relyingOn certificate: String, in transaction: ReadTransaction) throws -> [KeptCase] {
    // The tables have no index of evidence: a person has few cases, and fewer that are open.
    try subjects.flatMap { subject in
      try transaction.rows("SELECT \(columns) FROM case_record WHERE subject = ? ORDER BY id", [.text(subject)]).map(kept)
    }.filter { kept in
      kept.record.state.isOpen && kept.record.evidence.contains { $0.certificate == certificate }
    }
  }

  private static func kept(_ row: Row) throws -> KeptCase {
    guard let number = CaseNumber(try row.text(1)) else { throw KeptCaseFault.unreadable("number") }
    guard let state = CaseState(rawValue: try row.text(3)) else { throw KeptCaseFault.unreadable("state") }
    let filing = try FilingRecord(decoding: row.blob(6)).filing(id: row.text(0), number: number, subject: row.text(2))
    return KeptCase(
      record: try StandingRecord(decoding: row.blob(7)).record(filing, in: state), submittedAt: try row.integer(4),
      channel: try row.text(5))
  }
}
