/// A ``Question`` as an import writes it.
public struct QuestionDraft: Codable, Hashable, Sendable {
  public var code: String
  public var text: String
  public var textEnglish: String
  /// `yes_no`, `one_of`, `several_of`, `number`
  public var kind: String
  public var choices: [ChoiceDraft]?
  public var condition: String?
  public var least: Int?
  public var most: Int?

  enum CodingKeys: String, CodingKey {
    case code
    case text
    case textEnglish = "text_en"
    case kind
    case choices
    case condition
    case least
    case most
  }
}
