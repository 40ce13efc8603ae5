/// What people call a key: 1 to 64 of `a-z`, `0-9`, `.` and `-`, a letter or a digit first.
public struct KeyName: Sendable, Hashable, CustomStringConvertible {
  /// The suite's own key, which all of its programs use unless they are told another.
  public static let suite = KeyName(known: "suite")
  /// A name is a file's, and `keys/identity.key` is the file with which IdentityService seals what it keeps.
  static let reserved: Set<String> = ["identity"]

  public let text: String

  private init(known text: String) { self.text = text }

  /// - Throws: `KeyError.badName`, `.reservedName`.
  public init(_ text: String) throws(KeyError) {
    let isAllowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
      default: false
      }
    }
    guard isAllowed, 1...KeyLimits.nameLength ~= text.utf8.count, text.first != ".", text.first != "-" else { throw .badName(text) }
    guard !Self.reserved.contains(text) else { throw .reservedName(text) }
    self.text = text
  }

  public var description: String { text }
}
