public import Bus

/// An event of a hall without a network that could not be taken, and why.
public struct OfflineConflict: Message, Hashable {
  public var id = ""
  public var number = ""
  /// The refusal's number in the registry.
  public var code = 0
  /// Its name there.
  public var name = ""
  public var detail = ""
  public var textZh = ""
  public var textEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "number", &number)
    try visit(3, "code", &code)
    try visit(4, "name", &name)
    try visit(5, "detail", &detail)
    try visit(6, "textZh", &textZh)
    try visit(7, "textEn", &textEn)
  }
}
