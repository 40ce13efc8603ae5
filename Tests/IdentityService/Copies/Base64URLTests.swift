import Testing

@testable import IdentityService

struct Base64URLTests {
  /// RFC 4648, section 10, without padding, and two bytes whose characters stand elsewhere in this alphabet.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
  ])
  func `the published examples are written and read`(row: (String, String)) {
    #expect(Base64URL.text(Array(row.0.utf8)) == row.1)
    #expect(Base64URL.bytes(ArraySlice(row.1.utf8)) == Array(row.0.utf8))
  }

  @Test func `bytes of every length and value come back`() {
    for length in 0..<70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37 + length * 101) }
      #expect(Base64URL.bytes(ArraySlice(Base64URL.text(bytes).utf8)) == bytes)
    }
    #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
  }

  @Test(arguments: ["Zh", "Zm9", "Z", "Zg==", "Zm+v", "Zm/v", "Zm 8", "Zm9vY"])
  func `what is written in another way is not read`(text: String) {
    #expect(Base64URL.bytes(ArraySlice(text.utf8)) == nil)
  }
}
