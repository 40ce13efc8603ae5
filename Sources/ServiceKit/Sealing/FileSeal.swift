import Crypto

/// Seals files at rest: AES-256-GCM (NIST SP 800-38D) with a fresh nonce for each piece, and a key that HKDF-SHA256 (RFC 5869) derives from the one
/// that a service keeps.
package struct FileSeal: Sendable {
  /// A piece was changed, moved, or sealed with another key.
  package struct NotAuthentic: Error, Hashable {
    package init() {}
  }

  /// Bytes of the key that is kept.
  package static let keyLength = 32
  /// The first byte of every piece: these algorithms, and the first key.
  private static let mark: UInt8 = 1
  private static let nonceLength = 12

  private let key: SymmetricKey
  /// Tells this key from any other, and tells nothing about it.
  package let check: [UInt8]

  /// - Parameter service: whose files they are: no two services share what is derived.
  package init(key: [UInt8], of service: String) {
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: key), info: Array("yimen \(service) \(use) \(Self.mark)".utf8), outputByteCount: Self.keyLength
      )
    }
    self.key = derived("files")
    check = Array(HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: derived("check")))
  }

  /// Bytes, sealed for one place: put elsewhere, they do not open.
  /// - Parameter randomBytes: where nonces come from; they must never repeat.
  package func seal(_ bytes: [UInt8], for place: String, randomBytes: (Int) -> [UInt8]) throws -> [UInt8] {
    let nonce = try AES.GCM.Nonce(data: randomBytes(Self.nonceLength))
    let box = try AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: Array(place.utf8))
    return [Self.mark] + Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  /// The bytes that were sealed for a place.
  package func open(_ sealed: [UInt8], for place: String) throws(NotAuthentic) -> [UInt8] {
    guard sealed.first == Self.mark else { throw NotAuthentic() }
    do {
      let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
      return Array(try AES.GCM.open(box, using: key, authenticating: Array(place.utf8)))
    } catch {
      throw NotAuthentic()
    }
  }
}
