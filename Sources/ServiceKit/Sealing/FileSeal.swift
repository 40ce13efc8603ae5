import Crypto

/// Seals files at rest: AES-256-GCM (NIST SP 800-38D) with a fresh nonce for each piece, and a key that HKDF-SHA256 (RFC 5869) derives from one that
/// a service keeps. Pieces of every key at hand open; one key seals. Which it was, a piece tells by its ``FieldMark``.
package struct FileSeal: Sendable {
  /// A piece was changed, moved, or sealed with a key that is not at hand.
  package struct NotAuthentic: Error, Hashable {
    package init() {}
  }

  /// Bytes of a key that is kept.
  package static let keyLength = FieldKey.length
  /// These algorithms.
  private static let suite: UInt8 = 1
  private static let nonceLength = 12

  private let derived: [Int: SymmetricKey]
  /// The numbers of the keys that open, the one that seals first.
  package let keys: [Int]

  /// - Parameters:
  ///   - keys: those that are known by their numbers, each number once; the one that seals first. There is one at least.
  ///   - service: whose files they are: no two services share what is derived.
  package init(keys: [(number: Int, bytes: [UInt8])], of service: String) {
    precondition(!keys.isEmpty, "something must seal")
    self.keys = keys.map(\.number)
    derived = Dictionary(uniqueKeysWithValues: keys.map { ($0.number, Self.derived("files", from: $0.bytes, of: service)) })
  }

  /// The seal of a single key.
  package init(key: [UInt8], of service: String) { self.init(keys: [(FieldMark.unnumberedKey, key)], of: service) }

  /// Tells a key from any other, and tells nothing about it.
  package static func check(of key: [UInt8], of service: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: derived("check", from: key, of: service)))
  }

  private static func derived(_ use: String, from key: [UInt8], of service: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: key), info: Array("yimen \(service) \(use) \(suite)".utf8), outputByteCount: keyLength)
  }

  /// The number of the key that seals.
  package var sealingKey: Int { keys[0] }

  /// Bytes, sealed for one place: put elsewhere, they do not open.
  /// - Parameter randomBytes: where nonces come from; they must never repeat.
  package func seal(_ bytes: [UInt8], for place: String, randomBytes: (Int) -> [UInt8]) throws -> [UInt8] {
    guard let key = derived[sealingKey] else { throw NotAuthentic() }
    let nonce = try AES.GCM.Nonce(data: randomBytes(Self.nonceLength))
    let box = try AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: Array(place.utf8))
    return FieldMark(suite: Self.suite, key: sealingKey).bytes + Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  /// The bytes that were sealed for a place, by whichever key.
  package func open(_ sealed: [UInt8], for place: String) throws(NotAuthentic) -> [UInt8] {
    guard let mark = FieldMark(of: sealed), mark.suite == Self.suite, let key = derived[mark.key] else { throw NotAuthentic() }
    do {
      let box = try AES.GCM.SealedBox(combined: sealed.dropFirst(mark.bytes.count))
      return Array(try AES.GCM.open(box, using: key, authenticating: Array(place.utf8)))
    } catch {
      throw NotAuthentic()
    }
  }
}
