/// The first letters of a text in pinyin, 身份证 `sfz`, as people type them who save themselves the rest. A character with several readings
/// has its usual one; letters and digits stand for themselves, and all else is left out.
enum Initials {
  private static let first: UInt32 = 0x4E00
  private static let letters = Array(table.utf8)
  private static let unknown = UInt8(ascii: "-")

  static func of(_ text: String) -> [UInt8] {
    var initials: [UInt8] = []
    for scalar in text.unicodeScalars {
      let character = Grams.plain(scalar)
      if Grams.isLatin(character) {
        initials.append(UInt8(character))
      } else if character >= first, Int(character - first) < letters.count {
        let letter = letters[Int(character - first)]
        if letter != unknown { initials.append(letter) }
      }
    }
    return initials
  }

  /// Each three letters side by side once, in ascending order, or each two of a text that has no more.
  static func tokens(_ letters: [UInt8], apart length: Int) -> [UInt64] {
    guard letters.count >= length else { return [] }
    var tokens = (0...letters.count - length).map { start in letters[start..<start + length].reduce(0) { $0 << 8 | UInt64($1) } }
    tokens.sort()
    return tokens.indices.filter { $0 == 0 || tokens[$0] != tokens[$0 - 1] }.map { tokens[$0] }
  }
}
