/// 电子证照标识 (GB/T 36904-2018): root, certificate type, issuing office, serial, version and check, parted by dots.
public enum CertificateIdentifier {
  /// The OID arc of electronic certificates, with its dot.
  public static let root = "1.2.156.3005.2."

  /// Most places of a part; serials of 32 occur.
  static let longestPart = 64

  /// Three digits, a dot, and the check character.
  private static let versionFromEnd = 5

  /// Makes the identifier of a certificate, or nil where a part holds anything but 0-9A-Z, or the version is not 1...999.
  public static func make(type: String, issuer: String, serial: String, version: Int) -> String? {
    guard 1...999 ~= version, [type, issuer, serial].allSatisfy(isPart) else { return nil }
    let number = padded(version, to: 3)
    let body = type + issuer + serial + number
    let check = String(UnicodeScalar(CheckCharacter.mod37(body.utf8Span.span)))
    return root + [type, issuer, serial, number, check].joined(separator: ".")
  }

  /// The parts of a valid identifier.
  public static func parts(of text: String) -> (type: String, issuer: String, serial: String, version: Int)? {
    guard judge(text.utf8Span.span).holds else { return nil }
    let parts = text.dropFirst(root.utf8.count).split(separator: ".")
    return (String(parts[0]), String(parts[1]), String(parts[2]), Int(parts[3])!)
  }

  /// The version that stands in an identifier, which was judged when it was kept: nothing is judged again. Nil where there is none.
  public static func version(in text: String) -> Int? {
    let bytes = text.utf8Span.span
    guard hasRoot(bytes), bytes.count > root.utf8.count + versionFromEnd else { return nil }
    let start = bytes.count - versionFromEnd
    return bytes.decimal(start..<(start + 3))
  }

  static func hasRoot(_ bytes: borrowing Span<UInt8>) -> Bool {
    // Most numbers have no dot at all.
    guard bytes.count > 1, bytes[1] == UInt8(ascii: ".") else { return false }
    let root = root.utf8Span.span
    guard bytes.count >= root.count else { return false }
    for index in root.indices where bytes[index] != root[index] { return false }
    return true
  }

  static func judge(_ bytes: borrowing Span<UInt8>) -> Verdict {
    guard hasRoot(bytes) else { return .shapeless(.layout) }
    var verdict = Verdict()
    var ends: [Int] = []
    var check = HybridCheck()
    for index in root.utf8.count..<bytes.count {
      if bytes[index] == UInt8(ascii: ".") {
        ends.append(index)
      } else if let value = bytes[index].base36 {
        if ends.count < 4 { check.add(value) }
      } else {
        verdict.check(false, .charset)
      }
    }
    guard verdict.holds else { return verdict }
    let starts = [root.utf8.count] + ends.map { $0 + 1 }
    let lengths = zip(starts, ends + [bytes.count]).map { $1 - $0 }
    verdict.check(lengths.count == 5 && lengths.prefix(3).allSatisfy { 1...longestPart ~= $0 } && lengths.last == 1, .layout)
    guard verdict.holds else { return verdict }
    let version = lengths[3] == 3 ? bytes.decimal(starts[3]..<ends[3]) : nil
    verdict.check(version ?? 0 >= 1, .version)
    verdict.check(bytes[starts[4]] == check.character, .checksum)
    return verdict
  }

  private static func isPart(_ text: String) -> Bool {
    1...longestPart ~= text.utf8.count && text.utf8.allSatisfy { $0.base36 != nil }
  }
}
