import Bus
import Testing

@Suite("Fields come back as they went")
struct FieldRoundTripTests {
  static func check(_ message: Sample) throws { #expect(try Sample(decoding: message.encoded()) == message) }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, Int.max, .min]) func `of signed numbers`(_ value: Int) throws {
    try Self.check(.with { $0.signed = value })
    try Self.check(.with { $0.optional = value })
    try Self.check(.with { $0.numbers = [value, 0, value] })
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(1) << 63, .max]) func `of unsigned numbers`(_ value: UInt64) throws {
    try Self.check(.with { $0.unsigned = value })
  }

  @Test(arguments: [0, 1, -1, 0.1, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude]) func `of real numbers`(
    _ value: Double
  ) throws {
    try Self.check(.with { $0.real = value })
    try Self.check(.with { $0.reals = [value, 0] })
  }

  @Test func `of what is not a number`() throws {
    #expect(try Sample(decoding: Sample.with { $0.real = .nan }.encoded()).real.isNaN)
  }

  @Test(arguments: ["", "a", "一门", "e\u{301}", "👩‍👩‍👧", "\u{0}", String(repeating: "门", count: 50_000)]) func `of texts`(_ value: String) throws
  {
    try Self.check(.with { $0.text = value })
    try Self.check(.with { $0.texts = [value, "", value] })
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 100_000]) func `of bytes, and of messages around each length's border`(_ count: Int)
    throws
  {
    try Self.check(.with { $0.bytes = [UInt8](repeating: 0xFE, count: count) })
    try Self.check(.with { $0.leaf = Leaf(String(repeating: "x", count: count), 1) })
  }

  @Test(arguments: Colour.allCases) func `of cases of an enumeration`(_ value: Colour) throws {
    try Self.check(.with { $0.colour = value })
  }

  @Test func `of messages, absent, empty and full`() throws {
    try Self.check(.with { $0.leaf = nil })
    try Self.check(.with { $0.leaf = Leaf() })
    try Self.check(.with { $0.leaves = [Leaf(), Leaf("a", 1), Leaf()] })
    try Self.check(.with { $0.always = Leaf("b", 2) })
  }

  @Test func `of as many elements as a list may have, in every kind of list`() throws {
    let count = BusLimits.elements
    try Self.check(.with { $0.numbers = Array(0..<count) })
    try Self.check(.with { $0.texts = [String](repeating: "", count: count) })
    try Self.check(.with { $0.leaves = [Leaf](repeating: Leaf(), count: count) })
  }

  @Test func `leaving out what has its default, and only that`() {
    #expect(Leaf().encoded() == [])
    #expect(Sample().encoded() == [13 << 3 | 2, 0])
    #expect(Leaf("", -1).encoded() == [2 << 3, 1])
    #expect(Sample.with { $0.optional = 0 }.encoded() == [8 << 3, 0, 13 << 3 | 2, 0])
  }

  @Test func `from a slice of a larger buffer`() throws {
    let bytes = [9, 9, 9] + Leaf("门", 5).encoded() + [9]
    #expect(try Leaf(decoding: bytes[3..<bytes.count - 1]) == Leaf("门", 5))
  }
}
