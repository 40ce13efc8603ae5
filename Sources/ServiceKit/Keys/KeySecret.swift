public import Bus

/// A key as its holder has it: the pair, and whom it proves to be the suite. It has no description, so that the secret goes nowhere.
public struct KeySecret: Sendable {
  /// The only form so far.
  static let format = 1

  public let name: KeyName
  public let pair: CurveKeyPair
  /// The suite's public key: with it, this one file and an endpoint are all that a client needs.
  public let server: CurveKey

  /// The text of its file.
  var text: String {
    let members: [(name: String, value: JSONValue)] = [
      ("format", .integer(Self.format)), ("name", .string(name.text)), ("public", .string("\(pair.publicKey)")),
      ("secret", .string(pair.secretText)), ("server", .string("\(server)")),
    ]
    return JSONValue.object(members).text + "\n"
  }

  func withServer(_ server: CurveKey) -> KeySecret { KeySecret(name: name, pair: pair, server: server) }
}

extension KeySecret {
  /// Reads a secret file.
  /// - Throws: `KeyError.missing`, `.exposed`, `.foreign`, `.unreadable`, `.damaged`, `.newer`, `.mismatched`.
  public init(reading path: String) throws(KeyError) {
    guard let bytes = try PrivateFile(path).read(atMost: KeyLimits.secretBytes, access: .hidden) else { throw .missing(path: path) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged(path: path, reason: "it is no text") }
    try self.init(parsing: text, path: path)
  }

  /// What it says of a fault holds nothing of the file.
  init(parsing text: String, path: String) throws(KeyError) {
    guard let json = try? JSONValue(parsing: text), case .integer(let format)? = json["format"] else {
      throw .damaged(path: path, reason: "it is no JSON with a format")
    }
    guard format == Self.format else { throw .newer(path: path) }
    guard case .string(let name)? = json["name"], let name = try? KeyName(name),
      case .string(let publicText)? = json["public"], CurveKey(text: publicText) != nil,
      case .string(let secretText)? = json["secret"], CurveKey(text: secretText) != nil,
      case .string(let server)? = json["server"], let server = CurveKey(text: server)
    else { throw .damaged(path: path, reason: "name, public, secret or server is missing or cut off") }
    guard let pair = CurveKeyPair(publicText: publicText, secretText: secretText) else { throw .mismatched(path: path) }
    self.init(name: name, pair: pair, server: server)
  }
}
