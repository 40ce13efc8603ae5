/// A type of certificate (电子证照类型): what joins results and materials.
public struct CertificateType: Hashable, Sendable {
  public let code: String
  public let name: String
  /// Whether somebody outside this catalogue issues it; nil: where no item here does.
  public let isIssuedOutside: Bool?
}
