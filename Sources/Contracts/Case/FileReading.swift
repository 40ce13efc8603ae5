public import Bus

/// One reading of a file. A file that is read in parts is read once.
public struct FileReading: Message, Hashable {
  /// Microseconds since 1970.
  public var at = 0
  public var principal = ""
  public var role: Role = .none
  public var channel = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "at", &at)
    try visit(2, "principal", &principal)
    try visit(3, "role", &role)
    try visit(4, "channel", &channel)
    try visit(5, "purpose", &purpose)
  }
}
