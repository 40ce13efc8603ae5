import Bus
import Testing

@Suite("JSON")
struct JSONValueTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-7", "9223372036854775807", "0.5", "\"\"", "\"一门\"", "[]", "[1,[2,null]]", "{}",
    "{\"a\":{\"b\":[true]}}",
    "\"\\\"\\\\\\n\\r\\t\\u0001\"",
  ]) func `comes back as it was written`(_ text: String) throws {
    #expect(try JSONValue(parsing: text).text == text)
  }

  @Test(arguments: ["", "{", "[1 2]", "{\"a\"}", "'a'", "nul", "1 2", "\"\\x\""]) func `that is not JSON is refused`(_ text: String) {
    #expect(throws: WireError.wrongJSON("JSON: check quotes, commas and brackets")) { try JSONValue(parsing: text) }
  }

  @Test func `deeper than any message is refused or read, and never traps`() {
    _ = try? JSONValue(parsing: String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000))
  }

  @Test func `gives its members by name`() throws {
    let json = try JSONValue(parsing: "{\"a\":1,\"b\":\"x\"}")
    #expect(json["a"] == .integer(1) && json["b"] == .string("x") && json["c"] == nil)
    #expect(JSONValue.array([])["a"] == nil)
  }

  @Test func `has no number for what is not one`() {
    #expect(JSONValue.number(.nan).text == "null")
    #expect(JSONValue.number(.infinity).text == "null")
  }
}
