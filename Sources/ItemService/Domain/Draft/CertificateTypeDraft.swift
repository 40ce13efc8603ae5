/// A ``CertificateType`` as an import writes it.
public struct CertificateTypeDraft: Codable, Hashable, Sendable {
  public var code: String
  public var name: String

  enum CodingKeys: String, CodingKey {
    case code, name
  }
}
