/// Several keys as a file holds them: a line that says what it is, a line for each key with its number, the one that seals first, and a line
/// that says how many there are, so that a file that was cut off is seen to be.
///
///     yimen identity keys
///     2 6f1d…
///     1 a04c…
///     end 2
package enum KeyText {
  /// The first line.
  package static func head(of service: String) -> String { "yimen \(service) keys" }
  /// Most keys of a file: each is one look-up more for a number.
  package static let most = 16

  /// - Parameter keys: each with its number.
  package static func text(_ keys: [FieldKey], of service: String) -> String {
    let lines = keys.map { "\($0.number ?? FieldMark.unnumberedKey) \(hexadecimal($0.bytes))" }
    return ([head(of: service)] + lines + ["end \(keys.count)"]).map { $0 + "\n" }.joined()
  }

  /// - Throws: ``KeyFileError/damaged(path:reason:)``, which tells nothing of what the file holds.
  package static func keys(_ bytes: [UInt8], of service: String, in path: String) throws(KeyFileError) -> [FieldKey] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines[0] == head(of: service), lines.last == "", lines[lines.count - 2] == "end \(lines.count - 3)" else {
      throw .damaged(path: path, reason: "its last line is not the number of its keys")
    }
    var keys: [FieldKey] = []
    for (place, line) in lines.dropFirst().dropLast(2).enumerated() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, let number = Int(words[0]), FieldKey.numbers.contains(number), let key = KeyText.bytes(words[1]),
        key.count == FieldKey.length
      else { throw .damaged(path: path, reason: "line \(place + 2) is not a number and a key of \(FieldKey.length) bytes") }
      keys.append(FieldKey(number: number, bytes: key))
    }
    guard keys.count <= most else { throw .damaged(path: path, reason: "it holds more than \(most) keys") }
    try checkDistinct(keys, in: path)
    return keys
  }

  /// Each number and each key stands once.
  package static func checkDistinct(_ keys: [FieldKey], in path: String) throws(KeyFileError) {
    let numbers = keys.compactMap(\.number)
    guard Set(numbers).count == numbers.count, Set(keys.map(\.bytes)).count == keys.count else {
      throw .damaged(path: path, reason: "a number or a key stands in it twice")
    }
  }

  /// The bytes that hexadecimal digits tell, two each; nil where they are none.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = text.utf8.map { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let known = digits.compactMap { $0 }
    return stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return bytes.reduce(into: "") { text, byte in
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }
}
