/// Names one version of a certificate inside the suite.
public struct CertificateID: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
