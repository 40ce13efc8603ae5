public import Bus

/// The payload of `case.fileRead`: somebody has read a file of a subject. It holds no personal data but ids.
public struct FileRead: Message, Hashable {
  /// The upload's id.
  public var file = ""
  /// Whose file it is.
  public var subject = ""
  public var principal = ""
  public var role: Role = .none
  public var channel = ""
  public var purpose: Purpose? = nil
  /// Microseconds since 1970.
  public var at = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "file", &file)
    try visit(2, "subject", &subject)
    try visit(3, "principal", &principal)
    try visit(4, "role", &role)
    try visit(5, "channel", &channel)
    try visit(6, "purpose", &purpose)
    try visit(7, "at", &at)
  }
}
