public import Bus

/// A frequent question and its answer (常见问题).
public struct ItemAnswer: Message, Hashable {
  public var question = ""
  public var answer = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "question", &question)
    try visit(2, "answer", &answer)
  }
}
