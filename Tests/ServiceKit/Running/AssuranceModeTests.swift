import Configuration
import ServiceKit
import Testing

@Suite("The setting identity.assurance")
struct AssuranceModeTests {
  private func mode(_ text: String?) throws -> AssuranceMode {
    let values = text.map { ["identity.assurance": ConfigValue(stringLiteral: $0)] } ?? [:]
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), $0.value) }
    return try AssuranceMode(ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))))
  }

  @Test func `is asserted or required, and asserted where nothing is said`() throws {
    #expect(try mode(nil) == .asserted)
    #expect(try mode("asserted") == .asserted)
    #expect(try mode("required") == .required)
  }

  @Test(arguments: ["", "Required", "yes"])
  func `is nothing else`(text: String) {
    #expect(throws: SettingsError.badValue(key: "identity.assurance", value: text, expected: "asserted or required")) { try mode(text) }
  }
}
