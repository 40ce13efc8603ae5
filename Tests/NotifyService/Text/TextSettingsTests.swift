import Configuration
import ServiceKit
import Testing

@testable import NotifyService

@Suite("Settings of a provider of text messages")
struct TextSettingsTests {
  private func settings(_ values: [String: String], _ name: String = "text") throws -> TextSettings? {
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: "\(name).\($0.key)"), ConfigValue(stringLiteral: $0.value)) }
    return try TextSettings(ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))), name)
  }

  @Test("Without an address there is none, and each of two has its own", arguments: ["text", "text2"])
  func none(name: String) throws {
    #expect(try settings([:], name) == nil)
    let found = try #require(try settings(["url": "https://gateway.example/", "width": "3", "sender": "yimen"], name))
    #expect(found.width == 3 && found.sender == "yimen")
  }

  @Test(
    "What cannot be used stops the start and is named",
    arguments: [
      ("url", "gateway.example"), ("width", "0"), ("width", "257"), ("seconds", "0"), ("seconds", "301"), ("receipt", "a..b"),
      ("accepted", "code"), ("accepted", "=0"), ("certificates", "/nowhere.pem"), ("token", "two words"),
    ])
  func bad(key: String, value: String) throws {
    let error = #expect(throws: SettingsError.self) { try settings(["url": "https://gateway.example/"].merging([key: value]) { $1 }) }
    guard case .badValue("text.\(key)", _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error.map { "\($0)".contains("two words") } == false)
  }

  @Test("A token in the clear to another machine is refused, and never printed")
  func clearToken() throws {
    let error = #expect(throws: SettingsError.self) { try settings(["url": "http://gateway.example/", "token": "opensesame"]) }
    guard case .badValue("text.url", _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error.map { "\($0)".contains("opensesame") } == false)
    #expect(try settings(["url": "http://127.0.0.1:1/", "token": "opensesame"]) != nil)
  }
}
