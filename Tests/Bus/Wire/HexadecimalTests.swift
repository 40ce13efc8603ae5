import Bus
import Testing

@Suite("Hexadecimal digits")
struct HexadecimalTests {
  @Test func `name every byte, in lower case, and are read in both`() {
    let all = (0...255).map { UInt8($0) }
    let text = Hexadecimal.text(all)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(Hexadecimal.bytes(text) == all)
    #expect(Hexadecimal.bytes("aBcD") == [0xAB, 0xCD])
    #expect(Hexadecimal.bytes("") == [])
  }

  @Test(arguments: ["a", "abc", "0g", " 0", "0x", "一"]) func `are refused when they are not whole bytes`(_ text: String) {
    #expect(Hexadecimal.bytes(text) == nil)
  }
}
