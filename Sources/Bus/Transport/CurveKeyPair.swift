import CZMQ

/// A public key of CURVE with its secret one. It has no description: the secret goes nowhere but to the socket and its file.
public struct CurveKeyPair: Sendable {
  public let publicKey: CurveKey
  let secret: [UInt8]

  /// A new one, from the system's randomness.
  public static func make() -> CurveKeyPair {
    var publicText = [CChar](repeating: 0, count: CurveKey.characterCount + 1)
    var secretText = publicText
    let outcome = unsafe zmq_curve_keypair(&publicText, &secretText)
    func text(_ characters: [CChar]) -> String { String(decoding: characters.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    guard outcome == 0, let pair = CurveKeyPair(publicText: text(publicText), secretText: text(secretText)) else {
      preconditionFailure("the library was built without CURVE")
    }
    return pair
  }

  /// From two texts of Z85, as a key file holds them; nil where one is none, or the public key is not the secret one's.
  public init?(publicText: String, secretText: String) {
    guard let publicKey = CurveKey(text: publicText), let secret = Z85.bytes(of: secretText, count: CurveKey.byteCount) else { return nil }
    var derived = [CChar](repeating: 0, count: CurveKey.characterCount + 1)
    guard unsafe zmq_curve_public(&derived, secretText) == 0,
      derived.dropLast().map({ UInt8(bitPattern: $0) }) == Array(publicText.utf8)
    else { return nil }
    self.publicKey = publicKey
    self.secret = secret
  }

  /// For the key file.
  public var secretText: String { Z85.text(of: secret) }
}
