/// What the applicant gets when the case is approved.
public struct ItemResult: Hashable, Sendable {
  public let name: String
  /// The type of the certificate issued; nil when the result is no certificate.
  public let certificateType: String?

  public init(name: String, certificateType: String? = nil) {
    self.name = name
    self.certificateType = certificateType
  }
}
