import Bus
import Civics
import Contracts

/// The days of a certificate as calls carry them.
enum CertificateDates {
  /// The day of issue; empty: today.
  /// - Throws: `identity.validityInvalid` for what is no day or comes after today.
  static func issued(_ text: String, today: Day) throws(Refusal) -> Day {
    if text.isEmpty { return today }
    guard let day = Day(text), day <= today else { throw IdentityRefusals.validityInvalid.refusal("issuedOn") }
    return day
  }

  /// The last day; nil where none is given.
  /// - Throws: `identity.validityInvalid` for what is no day.
  static func end(_ text: String) throws(Refusal) -> Day? {
    if text.isEmpty { return nil }
    guard let day = Day(text) else { throw IdentityRefusals.validityInvalid.refusal("validUntil") }
    return day
  }
}
