public import Bus

/// The public keys of copies.
public struct VerificationKey: Message, Hashable {
  /// `ed25519`
  public var algorithm = ""
  /// Hexadecimal; the first signs now, the others signed before.
  public var keys: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "algorithm", &algorithm)
    try visit(2, "keys", &keys)
  }
}
