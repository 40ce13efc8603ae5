/// A question of a guide (情形), whose answer decides what applies.
public struct Question: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Answered by `yes` or `no`.
    case yesNo = "yes_no"
    case oneOf = "one_of"
    case severalOf = "several_of"
    /// Answered by a whole number.
    case number
  }

  public struct Choice: Hashable, Sendable {
    public let code: String
    public let text: String
    public let textEnglish: String
  }

  public let code: String
  public let text: String
  public let textEnglish: String
  public let kind: Kind
  public let choices: [Choice]
  /// Asked only where this holds, of questions before it; nil: always.
  public let condition: Condition?
  /// Of a number; nil: without bound.
  public let least: Int?
  public let most: Int?
}
