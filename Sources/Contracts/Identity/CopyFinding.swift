public import Bus

/// What is found of a copy.
public struct CopyFinding: Message, Hashable {
  public var verdict: CopyVerdict = .unspecified
  /// The certificate's state today; unspecified where the copy is not genuine, or where it was checked without asking.
  public var state: CertificateState = .unspecified
  /// What the copy says; nil where it was changed.
  public var copy: CertificateCopy? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "verdict", &verdict)
    try visit(2, "state", &state)
    try visit(3, "copy", &copy)
  }
}
