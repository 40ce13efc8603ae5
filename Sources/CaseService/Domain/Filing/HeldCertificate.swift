public import Civics

/// A certificate (电子证照) that the suite keeps for the applicant, or for someone the materials name.
public struct HeldCertificate: Hashable, Sendable {
  public let id: String
  /// The certificate type, for example ct046.
  public let type: String
  public let state: CertificateState
  /// The last day on which it is valid; nil when it has no end.
  public let validUntil: Day?
  public let holder: HolderRole

  public init(id: String, type: String, state: CertificateState = .valid, validUntil: Day? = nil, holder: HolderRole = .applicant) {
    self.id = id
    self.type = type
    self.state = state
    self.validUntil = validUntil
    self.holder = holder
  }

  /// Whether it can stand as evidence on a day: in force (有效), and not past its end.
  public func isUsable(on day: Day) -> Bool {
    guard state == .valid else { return false }
    guard let validUntil else { return true }
    return day <= validUntil
  }

  func stands(for need: MaterialNeed) -> Bool { type == need.certificateType && holder == need.holder }
}
