import Civics
import IdentityDomain
import Store

/// The queries on certificates.
enum CertificateTable {
  /// Finds the rows of the certificates of a subject and of those merged with it, newest first, to be read by ``certificates(in:)``,
  /// ``holderKind(in:)`` and ``root(in:)``; none where there is no such subject, or what names it was erased.
  ///
  /// One statement for all, and its rows are read outside the writer: every submission of a case asks this.
  /// - Parameters:
  ///   - types: Only those of these types; empty: all.
  ///   - day: Only those that hold on it; nil: all.
  ///   - place: after which; nil: from the newest.
  static func query(of holder: SubjectID, types: Set<String>, holdingOn day: Day?, after place: CertificatePlace?, limit: Int) -> Query {
    var (terms, values): (String, [SQLValue]) = ("", [])
    if let day {
      terms += " AND c.state = ? AND c.issued <= ? AND (c.expires IS NULL OR c.expires >= ?)"
      values += [.text(CertificateState.valid.rawValue), SQLValue(day.number), SQLValue(day.number)]
    }
    if let any = types.first {
      // Places by powers of two, so that a connection keeps few statements: those left over repeat a type.
      var places = Array(types)
      while places.count & (places.count - 1) != 0 { places.append(any) }
      terms += " AND c.type IN (\(places.map { _ in "?" }.joined(separator: ", ")))"
      values += places.map { .text($0) }
    }
    if let place {
      terms += " AND (c.issued, c.id) < (?, ?)"
      values += [SQLValue(place.issued.number), .text(place.id.rawValue)]
    }
    // A subject without any has a row, which tells what it is and comes last.
    return Query(
      """
      SELECT \(columns), s.kind, COALESCE(s.merged_into, s.id) FROM identity_subject a
      JOIN identity_subject s ON s.id = COALESCE(a.merged_into, a.id) OR s.merged_into = COALESCE(a.merged_into, a.id)
      LEFT JOIN identity_certificate c ON c.holder = s.id\(terms)
      WHERE a.id = ? AND a.erased_at IS NULL ORDER BY CASE WHEN c.id IS NULL THEN 1 ELSE 0 END, c.issued DESC, c.id DESC LIMIT ?
      """,
      values + [.text(holder.rawValue), SQLValue(limit)])
  }

  /// What the holder is.
  static func holderKind(in rows: [Row]) throws(StoreError) -> SubjectKind {
    guard let kind = SubjectKind(rawValue: try rows.first?.text(11) ?? "") else {
      throw .unexpectedValue(column: 11, expected: "a kind of subject")
    }
    return kind
  }

  /// The subject itself, or the one that it is merged into.
  static func root(in rows: [Row]) throws(StoreError) -> SubjectID {
    guard let row = rows.first else { throw .unexpectedValue(column: 12, expected: "a subject") }
    return SubjectID(rawValue: try row.text(12))
  }

  /// What a case has granted, of whatever type and to whomever.
  static func granted(by caseID: String, in transaction: ReadTransaction) throws(StoreError) -> [Certificate] {
    try certificates(
      in: try transaction.rows(
        "SELECT \(columns) FROM identity_certificate c WHERE case_id = ? LIMIT ?",
        [.text(caseID), SQLValue(IdentityLimits.certificatesOfSubject)]))
  }

  /// What rests on a case's decision: what it has granted, and the later versions of that which no case granted. One that another case
  /// granted stands on that case's decision, and so do the versions after it.
  static func resting(on caseID: String, in transaction: ReadTransaction) throws(StoreError) -> [Certificate] {
    var resting: [Certificate] = []
    for granted in try granted(by: caseID, in: transaction) {
      resting.append(granted)
      var last = granted
      for _ in 0..<CertificateGrant.lastVersion {
        guard let next = last.successor, let later = try find(next, in: transaction), later.grantingCase == nil else { break }
        resting.append(later)
        last = later
      }
    }
    return resting
  }

  static func insert(_ certificate: Certificate, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_certificate (id, holder, type, identifier, name, issuer, issued, expires, case_id, state, successor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(certificate.id.rawValue), .text(certificate.holder.rawValue), .text(certificate.type), .text(certificate.identifier),
        .text(certificate.name), .text(certificate.issuer), SQLValue(certificate.issued.number), SQLValue(certificate.expires?.number),
        .text(certificate.caseID), .text(certificate.state.rawValue), SQLValue(certificate.successor?.rawValue),
      ])
  }

  /// A certificate whose holder was not erased.
  static func living(_ id: CertificateID, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    try living(find(id, in: transaction), in: transaction)
  }

  /// A certificate whose holder was not erased.
  /// - Parameter identifier: in full.
  static func living(identifier: String, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    try living(find(identifier: identifier, in: transaction), in: transaction)
  }

  private static func living(_ certificate: Certificate?, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    guard let certificate, try SubjectTable.living(certificate.holder, in: transaction) != nil else { return nil }
    return certificate
  }

  static func find(_ id: CertificateID, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    try first(where: "c.id = ?", id.rawValue, in: transaction)
  }

  /// - Parameter identifier: in full.
  static func find(identifier: String, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    try first(where: "c.identifier = ?", identifier, in: transaction)
  }

  /// The certificates of a subject, and of those merged into it, of a type, newest first.
  static func certificates(of holder: SubjectID, type: String, in transaction: ReadTransaction) throws(StoreError) -> [Certificate] {
    try certificates(
      in: try transaction.rows(
        """
        SELECT \(columns) FROM identity_certificate c
        WHERE c.holder IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND c.type = ? ORDER BY c.issued DESC LIMIT ?
        """,
        [.text(holder.rawValue), .text(holder.rawValue), .text(type), SQLValue(IdentityLimits.certificatesOfSubject)]))
  }

  /// A page of the certificates of a subject and of those merged into it, in the order of their ids.
  /// - Parameter id: after which; empty: from the first.
  static func page(
    of holder: SubjectID, after id: CertificateID, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Certificate] {
    try certificates(
      in: try transaction.rows(
        """
        SELECT \(columns) FROM identity_certificate c
        WHERE c.holder IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND c.id > ? ORDER BY c.id LIMIT ?
        """,
        [.text(holder.rawValue), .text(holder.rawValue), .text(id.rawValue), SQLValue(limit)]))
  }

  /// Certificates that stand as valid or withheld and whose last day lies before a day, the one that ran out first before the others.
  static func runOut(by day: Day, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [Certificate] {
    try certificates(
      in: try transaction.rows(
        "SELECT \(columns) FROM identity_certificate c WHERE c.state IN (?, ?) AND c.expires < ? ORDER BY c.expires, c.id LIMIT ?",
        [
          .text(CertificateState.valid.rawValue), .text(CertificateState.withheld.rawValue), SQLValue(day.number), SQLValue(limit),
        ]))
  }

  /// Keeps the state that a certificate has come to; nothing else of it ever changes.
  static func update(_ certificate: Certificate, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_certificate SET state = ?, successor = ? WHERE id = ?",
      [.text(certificate.state.rawValue), SQLValue(certificate.successor?.rawValue), .text(certificate.id.rawValue)])
  }

  private static func first(where condition: String, _ value: String, in transaction: ReadTransaction) throws(StoreError) -> Certificate? {
    let row = try transaction.row("SELECT \(columns) FROM identity_certificate c WHERE \(condition)", [.text(value)])
    guard let row else { return nil }
    return try certificate(row)
  }

  /// The certificates that rows hold; the row of a subject without any holds none.
  static func certificates(in rows: [Row]) throws(StoreError) -> [Certificate] {
    var certificates: [Certificate] = []
    for row in rows where try row.optionalText(0) != nil { certificates.append(try certificate(row)) }
    return certificates
  }

  private static let columns =
    "c.id, c.holder, c.type, c.identifier, c.name, c.issuer, c.issued, c.expires, c.case_id, c.state, c.successor"

  private static func certificate(_ row: Row) throws(StoreError) -> Certificate {
    guard let state = CertificateState(rawValue: try row.text(9)) else {
      throw .unexpectedValue(column: 9, expected: "the state of a certificate")
    }
    return Certificate(
      id: CertificateID(rawValue: try row.text(0)), identifier: try row.text(3), type: try row.text(2), name: try row.text(4),
      holder: SubjectID(rawValue: try row.text(1)), issuer: try row.text(5), issued: Day(number: Int(try row.integer(6))),
      expires: try row.optionalInteger(7).map { Day(number: Int($0)) }, caseID: try row.text(8), state: state,
      successor: try row.optionalText(10).map { CertificateID(rawValue: $0) })
  }
}
