import ServiceKit
import Testing

@Suite("Where metrics are told")
struct MetricsAddressTests {
  @Test func `is loopback, on a port of one's own or any`() throws {
    #expect(try MetricsAddress("127.0.0.1:0") == .standard)
    #expect(try MetricsAddress("127.0.0.2:9464") == .loopback(host: "127.0.0.2", port: 9464))
    #expect(try MetricsAddress("[::1]:9464").text == "[::1]:9464")
    #expect(try MetricsAddress("127.0.0.1:9464").withAnyPort == .standard)
  }

  @Test func `is nowhere where it is off`() throws {
    #expect(try MetricsAddress("off") == .off)
    #expect(MetricsAddress.off.withAnyPort.text == "off")
  }

  @Test(arguments: [
    "0.0.0.0:9464", "192.0.2.1:0", "[::]:9464", "*:9464", "localhost:9464", "127.example.org:80", "127.0.0.1.example.org:80",
  ])
  func `is never where others reach it`(text: String) {
    #expect(throws: SettingsError.metricsNotLoopback(text)) { try MetricsAddress(text) }
  }

  @Test(arguments: ["", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:x", "on"])
  func `says what it takes where it is no address`(text: String) {
    #expect(throws: SettingsError.badValue(key: "metrics", value: text, expected: "127.0.0.1:PORT, [::1]:PORT, off")) {
      try MetricsAddress(text)
    }
  }
}
