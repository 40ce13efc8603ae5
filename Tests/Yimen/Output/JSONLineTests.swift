import Bus
import Testing

@testable import yimen

struct JSONLineTests {
  @Test func `a line is read again as what was written`() throws {
    let text = "quote \" backslash \\ control \u{1}\u{1F}\n\t 一门 😀"
    var line = JSONLine()
    line.member("text", text)
    line.member("yes", true)
    line.member("list", ["a", text])
    line.end()
    let written = String(decoding: line.bytes, as: UTF8.self)
    #expect(written.hasSuffix("}\n") && !written.dropLast().contains("\n"))
    let json = try JSONValue(parsing: written)
    #expect(json["text"] == .string(text))
    #expect(json["yes"] == .bool(true))
    #expect(json["list"] == .array([.string("a"), .string(text)]))
  }
}
