import Testing

@testable import NotifyService

@Suite("Mail addresses")
struct MailAddressTests {
  @Test(
    "Plain addresses are taken as they are",
    arguments: ["a@b", "window.clerk+case@hall.example.cn", "o'neil@example.com", "x@xn--fiqs8s.example", "1@1.2"])
  func valid(text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test(
    "What could break a command or a header is refused",
    arguments: [
      "", "a", "@b", "a@", "a@b@c", ".a@b", "a.@b", "a..b@c", "a b@c", "a@b c", "<a@b>", "a@b>\r\nRCPT TO:<c@d", "a\n@b", "a@b\r",
      "\"a b\"@c", "甲@例.cn",
      "a@-b", "a@b-", "a@b..c", "a@[127.0.0.1]", "a\0@b", "a@b,c@d", "a;@b",
    ])
  func invalid(text: String) {
    #expect(throws: MailFault.invalidAddress) { try MailAddress(text) }
  }

  @Test("Lengths are bounded")
  func lengths() throws {
    #expect(throws: Never.self) { try MailAddress(String(repeating: "a", count: 64) + "@b") }
    #expect(throws: MailFault.invalidAddress) { try MailAddress(String(repeating: "a", count: 65) + "@b") }
    #expect(throws: MailFault.invalidAddress) { try MailAddress("a@" + String(repeating: "b", count: 64)) }
    #expect(throws: MailFault.invalidAddress) {
      try MailAddress("a@" + Array(repeating: String(repeating: "b", count: 50), count: 5).joined(separator: "."))
    }
  }
}
