import Bus
public import Contracts
import Crypto

/// A copy of a certificate as it is handed on: `YM1.`, the copy's bytes and the signature over all before it, each in base64url, with a dot between.
///
/// It is checked with the public key alone, by anybody and without the network. There is one way to write a token, so that no change of any bit
/// leaves it good.
public enum CopyToken {
  /// The form of the token; another form begins otherwise.
  static let prefix = "YM1."
  /// Most bytes of a token: a copy of the longest texts stays well below.
  public static let longest = 8_192

  /// What a token says.
  /// - Parameter keys: public keys, of 32 bytes each; any may have signed it.
  /// - Returns: Nil where it was changed, is no token, or was signed with another key.
  public static func open(_ token: String, keys: [[UInt8]]) -> CertificateCopy? {
    let bytes = Array(token.utf8)
    guard bytes.count <= longest, bytes.starts(with: prefix.utf8), let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      dot >= prefix.utf8.count,
      let body = Base64URL.bytes(bytes[prefix.utf8.count..<dot]), let signature = Base64URL.bytes(bytes[(dot + 1)...])
    else { return nil }
    let signed = Array(bytes[..<dot])
    let isSigned = keys.contains { key in
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
      return key.isValidSignature(signature, for: signed)
    }
    return isSigned ? try? CertificateCopy(decoding: body) : nil
  }
}
