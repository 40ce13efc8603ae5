import Bus
import Contracts
import Crypto

/// Signs copies of certificates (Ed25519, RFC 8032), and knows its own again.
///
/// The signing key is derived from the key of the fields by HKDF-SHA256 (RFC 5869): who has that one has all, so that a second key would guard
/// nothing and could be lost.
struct CopySigner: Sendable {
  private let signing: [Curve25519.Signing.PrivateKey]

  /// - Parameter keys: the bytes of the field keys, the one in use first; there is one at least.
  init(keys: [[UInt8]]) {
    precondition(!keys.isEmpty, "without a key nothing is signed")
    signing = keys.map { key in
      let seed = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: key), info: Array("yimen identity copy ed25519 1".utf8), outputByteCount: 32)
      let bytes = unsafe seed.withUnsafeBytes { unsafe Array($0) }
      // Every 32 bytes are the seed of a key.
      return try! Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    }
  }

  /// The public keys, the one in use first.
  var publicKeys: [[UInt8]] { signing.map { Array($0.publicKey.rawRepresentation) } }

  /// The token of a copy.
  func sign(_ copy: CertificateCopy) throws -> String {
    let body = CopyToken.prefix + Base64URL.text(copy.encoded())
    return body + "." + Base64URL.text(Array(try signing[0].signature(for: Array(body.utf8))))
  }
}
