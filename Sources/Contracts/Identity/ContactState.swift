public import Bus

/// How a contact point of one kind stands. It shows no address and no code.
public struct ContactState: Message, Hashable {
  public var subject = ""
  public var kind: ContactKind = .unspecified
  /// Whether one is verified and used.
  public var isVerified = false
  /// Whether one waits for its code.
  public var isPending = false
  /// Until when the code can be given back, microseconds since 1970; 0: none is waited for.
  public var codeUntil = 0
  /// How often a code may still be tried.
  public var triesLeft = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
    try visit(3, "isVerified", &isVerified)
    try visit(4, "isPending", &isPending)
    try visit(5, "codeUntil", &codeUntil)
    try visit(6, "triesLeft", &triesLeft)
  }
}
