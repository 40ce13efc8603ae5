import Bus
import Testing

@Suite("A message as JSON")
struct JSONFieldsTests {
  func refused(_ text: String, _ expected: String, location: SourceLocation = #_sourceLocation) {
    #expect(throws: WireError.wrongJSON(expected), sourceLocation: location) { try Sample(json: JSONValue(parsing: text)) }
  }

  @Test func `has its fields by name, in order, without what is absent; truths always`() {
    #expect(Leaf("a", 3).json().text == #"{"name":"a","count":3}"#)
    #expect(Sample().json().text == #"{"truth":false,"always":{}}"#)
    #expect(Sample.with { $0.colour = .red }.json()["colour"] == .string("red"))
    #expect(Sample.with { $0.bytes = [0, 255] }.json()["bytes"] == .string("00ff"))
    #expect(Sample.with { $0.optional = 0 }.json()["optional"] == .integer(0))
  }

  @Test func `shows what is secret as dots, unless it is asked for`() {
    let sample = Sample.with { $0.high = "x" }
    #expect(sample.json()["high"] == .string("•••"))
    #expect(sample.json(revealing: true)["high"] == .string("x"))
    #expect(Sample().json()["high"] == nil)
  }

  @Test(arguments: [0, 1, UInt64(Int.max), UInt64(Int.max) + 1, .max]) func `keeps unsigned numbers whole`(_ value: UInt64) throws {
    let sample = Sample.with { $0.unsigned = value }
    #expect(try Sample(json: JSONValue(parsing: sample.json().text)) == sample)
  }

  @Test func `takes null as absent, and whole numbers for real ones`() throws {
    #expect(try Sample(json: JSONValue(parsing: #"{"text":null,"leaf":null,"numbers":null,"real":2}"#)) == .with { $0.real = 2 })
  }

  @Test func `says which field is not what it should be`() {
    refused(#"{"text":1}"#, "text: a text")
    refused(#"{"truth":1}"#, "truth: true or false")
    refused(#"{"signed":"1"}"#, "signed: a whole number")
    refused(#"{"signed":1.5}"#, "signed: a whole number")
    refused(#"{"unsigned":-1}"#, "unsigned: a whole number, zero or more")
    refused(#"{"real":"x"}"#, "real: a number")
    refused(#"{"bytes":"0"}"#, "bytes: bytes as hexadecimal digits")
    refused(#"{"colour":"blue"}"#, "colour: one of none, red, green")
    refused(#"{"leaf":{"count":"x"}}"#, "leaf: count: a whole number")
    refused(#"{"leaf":[]}"#, "leaf: an object with the fields of the message")
    refused("[]", "an object with the fields of the message")
  }

  @Test func `says which list holds what it should not`() {
    refused(#"{"numbers":[1,"x"]}"#, "numbers: a whole number")
    refused(#"{"numbers":1}"#, "numbers: a list")
    refused(#"{"leaves":[{},{"name":1}]}"#, "leaves: name: a text")
    refused(#"{"leaves":{}}"#, "leaves: a list")
  }

  @Test func `names a field that there is not, and those that there are`() throws {
    #expect(throws: WireError.wrongJSON("no field “nam”; the fields are count, name")) {
      try Leaf(json: JSONValue(parsing: #"{"nam":"a"}"#))
    }
  }

  @Test func `has no list over the limit`() {
    let json = JSONValue.object([("numbers", .array([JSONValue](repeating: .integer(1), count: BusLimits.elements + 1)))])
    #expect(throws: WireError.limitExceeded) { try Sample(json: json) }
  }
}
