import ServiceKit
import Testing

@Suite("A key's name")
struct KeyNameTests {
  @Test(arguments: ["suite", "a", "7", "window-07", "desk.2", String(repeating: "a", count: 64)])
  func `is one to 64 of small letters, digits, points and hyphens`(text: String) throws {
    #expect(try KeyName(text).text == text)
  }

  @Test(arguments: ["", "Window", "a b", "a/b", "..", ".a", "-a", "窗口", "a_b", "a\n", String(repeating: "a", count: 65)])
  func `is nothing else, so that it is a file's name and an argument as it stands`(text: String) {
    #expect(throws: KeyError.badName(text)) { try KeyName(text) }
  }

  @Test func `is never that of the key with which a service seals what it keeps`() {
    #expect(throws: KeyError.reservedName("identity")) { try KeyName("identity") }
  }
}
