import Bus
import ServiceKit

/// What a secret file says, without its secret.
struct HeldKey: Sendable {
  let name: KeyName
  let key: CurveKey
  /// Whom its holder takes for the suite.
  let server: CurveKey

  init(_ secret: KeySecret) { (name, key, server) = (secret.name, secret.pair.publicKey, secret.server) }
}
