public import Bus

/// One session, as people see it: without the id that proves it.
public struct SessionEntry: Message, Hashable {
  /// By what it is named to end it.
  public var name = ""
  /// 1 to 3.
  public var level = 0
  public var proof: SessionProof = .unspecified
  public var device = ""
  public var channel = ""
  /// Microseconds since 1970.
  public var openedAt = 0
  /// Microseconds since 1970.
  public var until = 0
  public var state: SessionState = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "level", &level)
    try visit(3, "proof", &proof)
    try visit(4, "device", &device, .secret)
    try visit(5, "channel", &channel)
    try visit(6, "openedAt", &openedAt)
    try visit(7, "until", &until)
    try visit(8, "state", &state)
  }
}
