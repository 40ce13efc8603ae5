public import Bus

/// An event of life.
public struct LifeEventEntry: Message, Hashable {
  public var code = ""
  public var name = ""
  /// The parts as announced.
  public var wanted: [String] = []
  /// Those that can be applied for here, by code.
  public var items: [String] = []
  public var source = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "wanted", &wanted)
    try visit(4, "items", &items)
    try visit(5, "source", &source)
  }
}
