import Civics
import Crypto
import FoundationEssentials
import IdentityDomain

/// Seals the fields that hold personal data, and makes the blind index by which a number is found without being opened.
///
/// AES-256-GCM (NIST SP 800-38D) with a fresh nonce for each field; HMAC-SHA256 (RFC 2104) for the index. Each has its own key, derived from
/// the key file's by HKDF-SHA256 (RFC 5869).
struct FieldCipher: Sendable {
  /// The first byte of every sealed field, so that another suite or key can take this one's place beside it.
  private static let suite: UInt8 = 1
  private static let nonceLength = 12

  private let sealingKey: SymmetricKey
  private let indexKey: SymmetricKey
  private let randomBytes: @Sendable (Int) -> [UInt8]

  /// Tells this key from any other, and tells nothing about it.
  let check: [UInt8]

  /// - Parameters:
  ///   - key: the bytes of the key file.
  ///   - randomBytes: where nonces come from; they must never repeat.
  init(key: [UInt8], randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: key), info: Array("yimen identity \(use) 1".utf8), outputByteCount: KeyFile.length)
    }
    sealingKey = derived("field")
    indexKey = derived("index")
    check = Array(HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: derived("check")))
    self.randomBytes = randomBytes
  }

  /// A text, sealed for one place: put elsewhere, it does not open.
  func seal(_ text: String, for place: FieldPlace) throws -> [UInt8] {
    let nonce = try AES.GCM.Nonce(data: randomBytes(FieldCipher.nonceLength))
    let box = try AES.GCM.seal(Array(text.utf8), using: sealingKey, nonce: nonce, authenticating: place.bytes)
    return [FieldCipher.suite] + Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  /// The text that was sealed for a place.
  /// - Throws: `FieldCipherError` where it was changed, moved, or sealed with another key.
  func open(_ sealed: [UInt8], for place: FieldPlace) throws(FieldCipherError) -> String {
    guard sealed.first == FieldCipher.suite else { throw .suiteUnknown }
    do {
      let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
      return String(decoding: try AES.GCM.open(box, using: sealingKey, authenticating: place.bytes), as: UTF8.self)
    } catch {
      throw .notAuthentic
    }
  }

  /// Where a number stands in the index: the same for every way of writing it, and meaningless without the key.
  func index(of number: SubjectNumber) -> [UInt8] {
    let text = Array(number.kind.rawValue.utf8) + [0] + Array(number.canonical.utf8)
    return Array(HMAC<SHA256>.authenticationCode(for: text, using: indexKey))
  }
}
