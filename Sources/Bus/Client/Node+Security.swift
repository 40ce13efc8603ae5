import Logging
import Synchronization

extension Node {
  /// Lets in the keys of another ring from now on, without a pause: new connections at once, those that stand with their next request.
  public func replaceKeyRing(_ ring: KeyRing) {
    authenticator?.replace(ring)
    engine.withLock { $0.replace(ring, timeOfDay: configuration.timeOfDay()) }
    loop.wake()
  }

  /// Who answers whether a key may come in; nil for a node without keys.
  static func authenticator(_ configuration: NodeConfiguration) -> KeyAuthenticator? {
    guard let security = configuration.security else { return nil }
    let logger = configuration.logger
    return KeyAuthenticator(security.ring, timeOfDay: configuration.timeOfDay) { key, count in
      logger.warning(
        "connections are refused: their keys are not let in",
        metadata: ["audit.key": "\(key.map { "\($0)" } ?? "none")", "audit.count": "\(count)"])
    }
  }
}
