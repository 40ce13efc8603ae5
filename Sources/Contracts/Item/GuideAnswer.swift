public import Bus

/// An answer to a question of a guide.
public struct GuideAnswer: Message, Hashable {
  public var question = ""
  /// Codes of choices, `yes`, `no`, or one number.
  public var values: [String] = []
  /// In a bundle whose items have questions of one code: the item; empty: all.
  public var item = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "question", &question)
    try visit(2, "values", &values)
    try visit(3, "item", &item)
  }
}
