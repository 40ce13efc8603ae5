public import Bus

/// A finding of the proof check.
public struct ProofFinding: Message, Hashable {
  public var kind: ProofFindingKind = .unspecified
  public var items: [String] = []
  public var material = ""
  /// Of a loop: its shortest, each node once.
  public var path: [String] = []
  public var rule = ""
  public var remedyZh = ""
  public var remedyEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "items", &items)
    try visit(3, "material", &material)
    try visit(4, "path", &path)
    try visit(5, "rule", &rule)
    try visit(6, "remedyZh", &remedyZh)
    try visit(7, "remedyEn", &remedyEn)
  }
}
