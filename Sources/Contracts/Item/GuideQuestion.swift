public import Bus

/// A question of a guide (情形).
///
/// Conditions say in a few words when something applies: `marriage = married|widowed and not first = yes`, `age >= 18 or (job = none)`. They name
/// questions and choices by code, and are undecided while a question that matters is open.
public struct GuideQuestion: Message, Hashable {
  public var code = ""
  public var textZh = ""
  public var textEn = ""
  public var kind: QuestionKind = .unspecified
  public var choices: [GuideChoice] = []
  /// Asked only where this holds; empty: always.
  public var condition = ""
  /// Of a number.
  public var least = 0
  /// Of a number; 0 with `least` 0: any.
  public var most = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "textZh", &textZh)
    try visit(3, "textEn", &textEn)
    try visit(4, "kind", &kind)
    try visit(5, "choices", &choices)
    try visit(6, "condition", &condition)
    try visit(7, "least", &least)
    try visit(8, "most", &most)
  }
}
