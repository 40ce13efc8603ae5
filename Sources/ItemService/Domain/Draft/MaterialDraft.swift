/// A ``Material`` as an import writes it.
public struct MaterialDraft: Codable, Hashable, Sendable {
  public var code: String
  public var name: String
  /// Left out where there is none.
  public var nameEnglish: String?
  public var issuer: String
  public var kind: String
  public var certificateType: String?
  public var replaceable: Bool
  public var holder: String
  public var basis: String
  public var note: String?
  public var points: MaterialPointsDraft?

  enum CodingKeys: String, CodingKey {
    case code, name
    case nameEnglish = "name_en"
    case issuer, kind
    case certificateType = "certificate_type"
    case replaceable, holder, basis, note, points
  }
}
