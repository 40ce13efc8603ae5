import IdentityDomain
import Testing

struct MailAddressTests {
  @Test(arguments: ["a@b", "some.one+tag@example.org", "x_y@mail.example.com", String(repeating: "l", count: 64) + "@example.org"])
  func `an address is kept as written`(text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test(arguments: [
    "", "@", "a@", "@b", "a", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "a@b,c@d", "<a@b>", "a..b@c", ".a@b", "a@b.", "a@-\u{4E2D}",
    "\"a\"@b", "a@b\0", String(repeating: "l", count: 65) + "@example.org", "a@" + String(repeating: "d", count: 253),
  ])
  func `what is no address, or could be two, is refused`(text: String) {
    #expect(throws: IdentityRefusal.mailInvalid) { try MailAddress(text) }
  }
}
