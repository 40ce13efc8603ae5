public import Bus

/// Opens a session for a subject who proved who they are, to a web or mobile backend or at a window.
public struct OpenSession: Call, Hashable {
  public typealias Reply = OpenedSession
  public static let method = Method("identity.openSession", 35, .command, roles: [.clerk, .service])

  public var subject = ""
  public var proof: SessionProof = .unspecified
  /// What proved it: the code that came to a verified contact point (`identity.putContact` without an address has one sent); for a document its kind,
  /// `resident`, which must be one of the subject's; for a certificate its id, which must be the subject's and in force.
  public var evidence = ""
  /// For the subject to know it by; at most 128 bytes.
  public var device = ""
  /// `web`, `mobile`, `window`; empty: the caller's.
  public var channel = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "proof", &proof)
    try visit(3, "evidence", &evidence, .secret)
    try visit(4, "device", &device, .secret)
    try visit(5, "channel", &channel)
  }
}
