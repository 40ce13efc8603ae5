/// How a node proves who it is, and whom it believes (RFC 26, CurveZMQ).
public struct NodeSecurity: Sendable {
  /// Its own keys: for those who connect to it, and for those to whom it connects.
  public var keys: CurveKeyPair
  /// Whom it lets in. Empty: nobody; for who only calls.
  public var ring: KeyRing

  public init(keys: CurveKeyPair, ring: KeyRing = KeyRing()) {
    self.keys = keys
    self.ring = ring
  }
}
