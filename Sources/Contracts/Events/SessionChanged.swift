public import Bus

/// The payload of `identity.sessionOpened` and `identity.sessionEnded`. It holds no id that proves a session.
public struct SessionChanged: Message, Hashable {
  public var subject = ""
  public var name = ""
  /// 1 to 3.
  public var level = 0
  public var proof: SessionProof = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "name", &name)
    try visit(3, "level", &level)
    try visit(4, "proof", &proof)
  }
}
