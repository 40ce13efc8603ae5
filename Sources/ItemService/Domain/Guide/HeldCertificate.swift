/// A certificate that stands behind an application, as the identity service told.
public struct HeldCertificate: Hashable, Sendable {
  /// The identity service's id of it.
  public let id: String
  /// The code of its ``CertificateType``.
  public let type: String
  /// Whose it is, seen from the application.
  public let holder: HolderRole
  /// Whether it is valid (有效) today: not lapsed, withheld, rescinded, cancelled or revoked.
  public let isInForce: Bool

  public init(id: String, type: String, holder: HolderRole = .applicant, isInForce: Bool = true) {
    self.id = id
    self.type = type
    self.holder = holder
    self.isInForce = isInForce
  }
}
