import CZMQ

/// How the connections that a socket makes or takes from here on are secured; those that stand stay as they are (zmq_setsockopt(3): options
/// hold for later binds and connects).
extension Socket {
  /// ZMQ_ZAP_ENFORCE_DOMAIN: the header hides it among drafts; the library has it since 4.3.
  private static let enforceDomain: Int32 = 93

  /// Connections in the clear.
  func secureNothing() {
    set(ZMQ_CURVE_SERVER, 0 as Int32)
    set(ZMQ_ZAP_DOMAIN, [])
    set(Self.enforceDomain, 0 as Int32)
  }

  /// Connections that others make: each proves its key, and the authenticator lets it in.
  func secureInbound(_ keys: CurveKeyPair) {
    set(ZMQ_CURVE_SERVER, 1 as Int32)
    set(ZMQ_CURVE_SECRETKEY, keys.secret)
    set(ZMQ_ZAP_DOMAIN, KeyAuthenticator.domain)
    // Where nobody answered for keys, nobody would come in, rather than everybody.
    set(Self.enforceDomain, 1 as Int32)
    tellsKeys = true
  }

  /// Connections to whoever holds the secret of `peer`.
  func secureOutbound(_ keys: CurveKeyPair, to peer: CurveKey) {
    set(ZMQ_CURVE_SERVERKEY, peer.bytes)
    set(ZMQ_CURVE_PUBLICKEY, keys.publicKey.bytes)
    set(ZMQ_CURVE_SECRETKEY, keys.secret)
  }
}
