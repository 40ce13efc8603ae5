/// A nationality as a permanent resident card holds it: ISO 3166-1, three letters.
public struct Nationality: Sendable, Hashable {
  /// The three letters, one a byte: what a number tells is then copied without counting references.
  private let letters: UInt32

  /// The alpha-3 code, as KAZ.
  public var alpha3: String {
    String(decoding: [UInt8(letters >> 16 & 0xFF), UInt8(letters >> 8 & 0xFF), UInt8(letters & 0xFF)], as: UTF8.self)
  }

  /// The nationality of a numeric code, or nil where ISO 3166-1 has none.
  init?(numeric: Int) {
    let bytes = Nationality.text.utf8Span.span
    var low = 0
    var high = (bytes.count + 1) / 7
    while low < high {
      let middle = (low + high) / 2
      if bytes.decimal(middle * 7..<middle * 7 + 3)! < numeric { low = middle + 1 } else { high = middle }
    }
    let start = low * 7
    guard start + 6 <= bytes.count, bytes.decimal(start..<start + 3) == numeric else { return nil }
    letters = Nationality.packed(bytes[start + 3], bytes[start + 4], bytes[start + 5])
  }

  /// The nationality of an alpha-3 code, or nil where ISO 3166-1 has none.
  init?(alpha3 letters: String) {
    let bytes = Nationality.text.utf8Span.span
    let wanted = letters.utf8Span.span
    guard wanted.count == 3 else { return nil }
    let known = stride(from: 3, to: bytes.count - 2, by: 7).contains { start in
      bytes[start] == wanted[0] && bytes[start + 1] == wanted[1] && bytes[start + 2] == wanted[2]
    }
    guard known else { return nil }
    self.letters = Nationality.packed(wanted[0], wanted[1], wanted[2])
  }

  private static func packed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }
}
