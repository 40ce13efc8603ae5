import Civics
import IdentityDomain
import Store

/// What was done to certificates after their issue: who did what, when, and on which ground. Rows are added and never changed.
enum CertificateActTable {
  /// An act that was done.
  struct Entry: Sendable, Hashable {
    let certificate: CertificateID
    /// Among the acts on the certificate, from 1.
    let place: Int
    let operation: CertificateOperation
    /// In which the act left the certificate.
    let state: CertificateState
    let ground: String
    /// Microseconds since 1970.
    let at: Int
    /// Who did it, as the store writes principals.
    let principal: String
  }

  /// - Parameter principal: who did it, as the store writes principals.
  static func append(
    _ act: CertificateAct, to certificate: Certificate, at time: Int, by principal: String, in transaction: Transaction
  ) throws(StoreError) {
    let last = try transaction.row(
      "SELECT COALESCE(MAX(place), 0) FROM identity_certificate_act WHERE certificate = ?", [.text(certificate.id.rawValue)])
    try transaction.execute(
      """
      INSERT INTO identity_certificate_act (certificate, place, operation, state, ground, at, principal) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(certificate.id.rawValue), .integer((try last?.integer(0) ?? 0) + 1), .text(act.operation.rawValue),
        .text(certificate.state.rawValue), .text(act.ground), SQLValue(time), .text(principal),
      ])
  }

  /// What was done last; nil: nothing after its issue.
  static func last(of certificate: CertificateID, in transaction: ReadTransaction) throws(StoreError) -> Entry? {
    let row = try transaction.row(
      "SELECT \(columns) FROM identity_certificate_act a WHERE a.certificate = ? ORDER BY a.place DESC LIMIT 1",
      [.text(certificate.rawValue)])
    guard let row else { return nil }
    return try entry(row)
  }

  /// A page of what was done to the certificates of a subject and of those merged into it, certificate by certificate.
  /// - Parameter act: after which act; one of no certificate: from the first.
  static func page(
    of holder: SubjectID, after act: (certificate: CertificateID, place: Int), limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_certificate_act a JOIN identity_certificate c ON c.id = a.certificate
      WHERE c.holder IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND (a.certificate, a.place) > (?, ?)
      ORDER BY a.certificate, a.place LIMIT ?
      """,
      [
        .text(holder.rawValue), .text(holder.rawValue), .text(act.certificate.rawValue), SQLValue(act.place), SQLValue(limit),
      ])
    return try rows.map(entry)
  }

  private static let columns = "a.certificate, a.place, a.operation, a.state, a.ground, a.at, a.principal"

  private static func entry(_ row: Row) throws(StoreError) -> Entry {
    guard let operation = CertificateOperation(rawValue: try row.text(2)) else {
      throw .unexpectedValue(column: 2, expected: "an operation on certificates")
    }
    guard let state = CertificateState(rawValue: try row.text(3)) else {
      throw .unexpectedValue(column: 3, expected: "the state of a certificate")
    }
    return Entry(
      certificate: CertificateID(rawValue: try row.text(0)), place: Int(try row.integer(1)), operation: operation, state: state,
      ground: try row.text(4), at: Int(try row.integer(5)), principal: try row.text(6))
  }
}
