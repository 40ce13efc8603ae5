public import Bus

/// One key with which personal data, or what files hold, is sealed.
public struct FieldKeyEntry: Message, Hashable {
  public var number = 0
  /// Whether the instance seals with it.
  public var seals = false
  /// Whether the instance has it, and so opens what it sealed.
  public var opens = false
  /// Fields in the database that it sealed.
  public var sealed = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "seals", &seals)
    try visit(3, "opens", &opens)
    try visit(4, "sealed", &sealed)
  }
}
