public import Bus

/// What one who verifies a certificate learns, and nothing else.
public struct CertificateVerdict: Message, Hashable {
  /// Whether all that was said is so.
  public var confirmed = false
  /// Whether it holds today; false where it was not confirmed.
  public var holds = false
  /// Its state; unspecified where it was not confirmed.
  public var state: CertificateState = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "confirmed", &confirmed)
    try visit(2, "holds", &holds)
    try visit(3, "state", &state)
  }
}
