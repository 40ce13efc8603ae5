/// A frequent question and its answer as an import writes them.
public struct AnswerDraft: Codable, Hashable, Sendable {
  public var question: String
  public var answer: String

  enum CodingKeys: String, CodingKey {
    case question
    case answer
  }
}
