/// A code by which a visit is checked in: random, of 50 bits, in letters that are not taken for others (Crockford's base 32).
public struct VisitCode: Hashable, Sendable {
  /// Characters of a code.
  public static let length = 10

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  public let text: String

  /// - Parameter random: as many bytes as a code has characters; of each five bits are used.
  public init(random: [UInt8]) {
    text = String(random.prefix(Self.length).map { Self.alphabet[Int($0 & 31)] })
  }

  /// Reads a code as people type it: small letters, hyphens and blanks, and letters that look like digits. Nil where it is none.
  public init?(_ typed: some StringProtocol) {
    var text = ""
    for character in typed.uppercased() where character != "-" && character != " " {
      switch character {
      case "O": text.append("0")
      case "I", "L": text.append("1")
      default:
        guard Self.alphabet.contains(character) else { return nil }
        text.append(character)
      }
    }
    guard text.count == Self.length else { return nil }
    self.text = text
  }
}
