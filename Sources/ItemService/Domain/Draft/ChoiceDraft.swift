/// A ``Choice`` as an import writes it.
public struct ChoiceDraft: Codable, Hashable, Sendable {
  public var code: String
  public var text: String
  public var textEnglish: String

  enum CodingKeys: String, CodingKey {
    case code
    case text
    case textEnglish = "text_en"
  }
}
