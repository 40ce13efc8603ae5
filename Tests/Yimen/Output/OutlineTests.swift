import Bus
import Testing

@testable import yimen

struct OutlineTests {
  @Test func `members stand under their object and elements under their list`() throws {
    let json = try JSONValue(parsing: #"{"a":1,"b":{"c":"x"},"d":[{"e":true,"f":null},"g"],"h":[]}"#)
    #expect(Outline.lines(json) == ["a: 1", "b:", "  c: x", "d:", "  - e: true", "    f: null", "  - g", "h: []"])
  }
}
