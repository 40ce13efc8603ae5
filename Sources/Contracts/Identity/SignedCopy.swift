public import Bus

/// A copy of a certificate, to be handed on.
public struct SignedCopy: Message, Hashable {
  /// `YM1.`, the copy and its signature: letters, digits, `-`, `_` and two dots.
  public var token = ""
  public var copy: CertificateCopy? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "token", &token, .secret)
    try visit(2, "copy", &copy)
  }
}
