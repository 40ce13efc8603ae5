public import Bus

/// The payload of `identity.certificateChanged`: the certificate stands in another state.
public struct CertificateChanged: Message, Hashable {
  public var subject = ""
  public var certificate = ""
  public var type = ""
  public var operation: CertificateOperation = .unspecified
  /// The state after it.
  public var state: CertificateState = .unspecified
  /// What it rests on; empty where it ran out.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "certificate", &certificate)
    try visit(3, "type", &type)
    try visit(4, "operation", &operation)
    try visit(5, "state", &state)
    try visit(6, "ground", &ground)
  }
}
