import Civics
import IdentityDomain
import Store

/// What was done to certificates after their issue: who did what, when, and on which ground. Rows are added and never changed.
enum CertificateActTable {
  /// An act that was done.
  struct Entry: Sendable, Hashable {
    let operation: CertificateOperation
    let ground: String
    /// Microseconds since 1970.
    let at: Int
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
      "SELECT operation, ground, at FROM identity_certificate_act WHERE certificate = ? ORDER BY place DESC LIMIT 1",
      [.text(certificate.rawValue)])
    guard let row else { return nil }
    guard let operation = CertificateOperation(rawValue: try row.text(0)) else {
      throw .unexpectedValue(column: 0, expected: "an operation on certificates")
    }
    return Entry(operation: operation, ground: try row.text(1), at: Int(try row.integer(2)))
  }
}
