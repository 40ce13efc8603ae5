import Crypto
import ServiceKit

/// AES-256-GCM (NIST SP 800-38D) with a fresh nonce for each field; HMAC-SHA256 (RFC 2104) for the index. Each has its own key, derived
/// from the key file's by HKDF-SHA256 (RFC 5869).
struct AES256GCMSuite: CipherSuite {
  static let mark: UInt8 = 1
  static let name = "aes-256-gcm"
  private static let nonceLength = 12

  private let sealingKey: SymmetricKey
  /// Begun once with its key, which takes longer than a number does.
  private let indexing: HMAC<SHA256>
  let check: [UInt8]

  init(key: [UInt8]) {
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: key), info: Array("yimen identity \(use) \(Self.mark)".utf8), outputByteCount: KeyFile.length)
    }
    sealingKey = derived("field")
    indexing = HMAC<SHA256>(key: derived("index"))
    check = Array(HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: derived("check")))
  }

  func seal(_ bytes: [UInt8], authenticating context: [UInt8], randomBytes: (Int) -> [UInt8]) throws -> [UInt8] {
    let nonce = try AES.GCM.Nonce(data: randomBytes(Self.nonceLength))
    let box = try AES.GCM.seal(bytes, using: sealingKey, nonce: nonce, authenticating: context)
    return Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  func open(_ sealed: ArraySlice<UInt8>, authenticating context: [UInt8]) throws -> [UInt8] {
    Array(try AES.GCM.open(try AES.GCM.SealedBox(combined: sealed), using: sealingKey, authenticating: context))
  }

  func index(of bytes: [UInt8]) -> [UInt8] {
    var code = indexing
    code.update(data: bytes)
    return Array(code.finalize())
  }
}
