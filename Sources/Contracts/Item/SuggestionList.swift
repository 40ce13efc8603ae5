public import Bus

/// Suggestions, the likeliest first.
public struct SuggestionList: Message, Hashable {
  public var suggestions: [Suggestion] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "suggestions", &suggestions)
  }
}
