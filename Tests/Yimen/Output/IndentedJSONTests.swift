import Bus
import Testing

@testable import yimen

struct IndentedJSONTests {
  @Test func `a member stands on a line, and what is read again is the same`() throws {
    let value = try JSONValue(parsing: #"{"code":"P027","list":[1,{"a":"引\"号"},[]],"none":{},"flag":true}"#)
    let lines = IndentedJSON.lines(value)
    #expect(lines.first == "{" && lines.last == "}")
    #expect(lines[1] == #"  "code": "P027","#)
    #expect(lines.contains(#"      "a": "引\"号""#))
    #expect(lines.contains(#"  "none": {}"#))
    #expect(try JSONValue(parsing: lines.joined(separator: "\n")) == value)
  }
}
