public import Bus

/// A subject of an import that was refused.
public struct RefusedSubject: Message, Hashable {
  /// Its place among those of the call, from 0.
  public var place = 0
  /// As in the registry of refusals.
  public var code = 0
  public var name = ""
  /// Kinds, reasons and fields; no number and no name.
  public var detail = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "place", &place)
    try visit(2, "code", &code)
    try visit(3, "name", &name)
    try visit(4, "detail", &detail)
  }
}
