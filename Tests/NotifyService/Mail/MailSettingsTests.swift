import Configuration
import ServiceKit
import TestKit
import Testing

@testable import NotifyService

@Suite("Mail settings")
struct MailSettingsTests {
  func settings(_ values: [String: String]) throws -> MailSettings? {
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    return try MailSettings(ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))))
  }

  @Test func `without a host there is no mail`() throws {
    #expect(try settings([:]) == nil)
    #expect(try settings(["mail.host": ""]) == nil)
    #expect(try settings(["mail.port": "25", "mail.security": "none", "mail.from": "a@example.org"]) == nil)
    #expect(try settings(["mail.host": "127.0.0.1"]) != nil)
  }

  @Test(
    arguments: [
      ["mail.port": "x"], ["mail.port": "0"], ["mail.port": "65536"], ["mail.security": "ssl"], ["mail.from": "nobody"],
      ["mail.certificates": "/nowhere/roots.pem"], ["mail.user": "notices"], ["mail.password": "secret-word"],
    ])
  func `each that is given is checked, with a host or without`(values: [String: String]) throws {
    for host in [[:], ["mail.host": "127.0.0.1"]] {
      let error = #expect(throws: SettingsError.self) { try settings(values.merging(host) { one, _ in one }) }
      guard case .badValue(let key, _, _) = error else { continue }
      #expect(values.keys.contains(key) || key == "mail.user")
      #expect(error.map { "\($0)".contains("secret-word") } == false)
    }
  }

  @Test func `a password in the clear is refused where it would leave the machine`() throws {
    let values = ["mail.user": "notices", "mail.password": "secret-word", "mail.security": "none"]
    #expect(throws: SettingsError.self) { try settings(values.merging(["mail.host": "smtp.example.org"]) { one, _ in one }) }
    #expect(try settings(values.merging(["mail.host": "127.0.0.1"]) { one, _ in one }) != nil)
    #expect(try settings(values) == nil)
  }
}
