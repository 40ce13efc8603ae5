/// A ``CertificateType`` as an import writes it.
public struct CertificateTypeDraft: Codable, Hashable, Sendable {
  public var code: String
  public var name: String
  /// Whether it is issued by nobody of this catalogue too; left out: where no item issues it.
  public var issuedOutside: Bool?

  enum CodingKeys: String, CodingKey {
    case code, name
    case issuedOutside = "issued_outside"
  }
}
