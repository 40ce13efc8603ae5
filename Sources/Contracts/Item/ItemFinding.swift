public import Bus

/// What a quality rule found in an item.
public struct ItemFinding: Message, Hashable {
  /// The rule's name, such as `promisedBeyondLegal`.
  public var rule = ""
  public var level: FindingLevel = .unspecified
  /// As the import format names it, such as `materials[2].material`.
  public var field = ""
  /// Empty where the rule says all.
  public var found = ""
  public var remedyZh = ""
  public var remedyEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "rule", &rule)
    try visit(2, "level", &level)
    try visit(3, "field", &field)
    try visit(4, "found", &found)
    try visit(5, "remedyZh", &remedyZh)
    try visit(6, "remedyEn", &remedyEn)
  }
}
