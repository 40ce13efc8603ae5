public import Bus

/// Contact points of a subject.
public struct Contact: Message, Hashable {
  /// As it is to be addressed.
  public var name = ""
  /// Empty: none.
  public var mail = ""
  /// `zh` or `en`.
  public var language = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name, .secret)
    try visit(2, "mail", &mail, .secret)
    try visit(3, "language", &language)
  }
}
