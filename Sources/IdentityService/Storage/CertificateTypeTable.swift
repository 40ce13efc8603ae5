import Civics
import IdentityDomain
import Store

/// The queries on types of certificate.
enum CertificateTypeTable {
  private static let columns = "code, name, setter, offices, validity, unit, is_withholdable"

  static func put(_ type: CertificateType, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_certificate_type (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, setter = excluded.setter, offices = excluded.offices,
        validity = excluded.validity, unit = excluded.unit, is_withholdable = excluded.is_withholdable
      """,
      [
        .text(type.code), .text(type.name), .text(type.setter), .text(type.offices.joined(separator: ",")),
        SQLValue(type.validity?.value), SQLValue(type.validity?.unit.code), SQLValue(type.mayBeWithheld ? 1 : 0),
      ])
  }

  /// The type of a code; nil where it was never put.
  static func find(_ code: String, in transaction: ReadTransaction) throws(StoreError) -> CertificateType? {
    guard let row = try transaction.row("SELECT \(columns) FROM identity_certificate_type WHERE code = ?", [.text(code)]) else {
      return nil
    }
    return try type(row)
  }

  /// Types after a code, in the order of codes.
  static func list(after code: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [CertificateType] {
    let rows = try transaction.rows(
      "SELECT \(columns) FROM identity_certificate_type WHERE code > ? ORDER BY code LIMIT ?", [.text(code), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in try type(row) }
  }

  private static func type(_ row: Row) throws(StoreError) -> CertificateType {
    var validity: DurationLimit?
    if let value = try row.optionalInteger(4) {
      guard let unit = PeriodUnit(rawValue: try row.optionalText(5) ?? ""), let limit = DurationLimit(Int(value), unit) else {
        throw .unexpectedValue(column: 5, expected: "a unit of time")
      }
      validity = limit
    }
    return CertificateType(
      stored: try row.text(0), name: try row.text(1), setter: try row.text(2),
      offices: try row.text(3).split(separator: ",").map(String.init), validity: validity, mayBeWithheld: try row.boolean(6))
  }
}
