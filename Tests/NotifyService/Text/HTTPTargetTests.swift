import Testing

@testable import NotifyService

@Suite("Where a provider takes messages")
struct HTTPTargetTests {
  @Test(
    "An address is taken apart",
    arguments: [
      ("https://gateway.example/v1/messages?a=b", true, "gateway.example", 443, "/v1/messages?a=b", "gateway.example"),
      ("http://127.0.0.1:8080", false, "127.0.0.1", 8080, "/", "127.0.0.1:8080"),
      ("https://[::1]:8443/x", true, "::1", 8443, "/x", "[::1]:8443"), ("http://h.example?x", false, "h.example", 80, "/?x", "h.example"),
    ])
  func parts(text: String, isEncrypted: Bool, host: String, port: Int, path: String, authority: String) throws {
    let target = try #require(HTTPTarget(text))
    #expect((target.isEncrypted, target.host, target.port, target.path, target.authority) == (isEncrypted, host, port, path, authority))
  }

  @Test(
    "What is none is refused",
    arguments: [
      "", "gateway.example", "ftp://gateway.example/", "https://", "https:///x", "https://a b/", "https://h/\r\nX: y", "https://u:p@h/",
      "https://h:0/",
      "https://h:65536/", "https://h:x/", "https://h/#f", "https://[::1", "https://-h/",
      "https://h/" + String(repeating: "x", count: 2_048),
    ])
  func refused(text: String) {
    #expect(HTTPTarget(text) == nil)
  }
}
