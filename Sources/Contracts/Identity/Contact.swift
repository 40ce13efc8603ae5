public import Bus

/// Contact points of a subject.
public struct Contact: Message, Hashable {
  /// As it is to be addressed.
  public var name = ""
  /// The verified one, else as it was at registration; empty: none.
  public var mail = ""
  /// `zh` or `en`.
  public var language = ""
  /// As E.164 has it, and verified; empty: none.
  public var phone = ""
  /// Whether a code that was sent to the mail address came back.
  public var isMailVerified = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name, .secret)
    try visit(2, "mail", &mail, .secret)
    try visit(3, "language", &language)
    try visit(4, "phone", &phone, .secret)
    try visit(5, "isMailVerified", &isMailVerified)
  }
}
