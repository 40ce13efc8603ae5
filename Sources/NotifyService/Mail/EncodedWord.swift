import FoundationEssentials

/// Text in a header beyond ASCII: `=?UTF-8?B?...?=` words of at most 75 characters, in lines of at most 76 (RFC 2047 section 2).
enum EncodedWord {
  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="
  private static let lineLength = 76

  /// The value as it stands after `name: `, folded where it must be. Short ASCII stays readable; whatever else is encoded, also ASCII that
  /// would be read as an encoded word.
  static func encode(_ text: String, afterColumns used: Int) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
    return isPlain && used + text.utf8.count <= lineLength ? text : words(text, afterColumns: used)
  }

  /// A display name: plain only if it is atoms and single spaces, since every other mark would need quoting (RFC 5322 section 3.2.5).
  static func encodePhrase(_ text: String, afterColumns used: Int) -> String {
    let isPlain = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }
    return isPlain && used + text.utf8.count <= lineLength ? text : words(text, afterColumns: used)
  }

  private static func words(_ text: String, afterColumns used: Int) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    var room = capacity(afterColumns: used)
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      // A word holds whole characters only (RFC 2047 section 5).
      if chunk.count + bytes.count > room {
        words.append(word(chunk))
        chunk = []
        room = capacity(afterColumns: 1)
      }
      chunk += bytes
    }
    words.append(word(chunk))
    return words.joined(separator: "\r\n ")
  }

  /// Bytes whose base64 fits in what is left of the line.
  private static func capacity(afterColumns used: Int) -> Int {
    max(4, (lineLength - used - opening.utf8.count - closing.utf8.count) / 4 * 3)
  }

  private static func word(_ bytes: [UInt8]) -> String {
    opening + Data(bytes).base64EncodedString() + closing
  }
}
