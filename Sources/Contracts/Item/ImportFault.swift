public import Bus

/// A fault of an import, by file, line and field.
public struct ImportFault: Message, Hashable {
  public var file = ""
  /// From 1; 0: not known.
  public var line = 0
  /// `item P027`; by its place where it has no code.
  public var record = ""
  public var field = ""
  public var rule = ""
  public var level: FindingLevel = .unspecified
  public var found = ""
  public var remedyZh = ""
  public var remedyEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "file", &file)
    try visit(2, "line", &line)
    try visit(3, "record", &record)
    try visit(4, "field", &field)
    try visit(5, "rule", &rule)
    try visit(6, "level", &level)
    try visit(7, "found", &found)
    try visit(8, "remedyZh", &remedyZh)
    try visit(9, "remedyEn", &remedyEn)
  }
}
