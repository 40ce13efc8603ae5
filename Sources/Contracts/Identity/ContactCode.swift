public import Bus

/// A code that is to be sent to a contact point.
public struct ContactCode: Message, Hashable {
  public var address = ""
  /// Six digits.
  public var code = ""
  /// Until when it can be given back, microseconds since 1970.
  public var until = 0
  /// `zh` or `en`.
  public var language = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "address", &address, .secret)
    try visit(2, "code", &code, .secret)
    try visit(3, "until", &until)
    try visit(4, "language", &language)
  }
}
