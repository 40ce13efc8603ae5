import Bus
import Testing

/// Bytes worked out by hand from protobuf's description of its encoding (protobuf.dev/programming-guides/encoding).
@Suite("Fields are protobuf's")
struct ProtobufTests {
  struct Numbers: Message, Hashable {
    var unsigned: UInt64 = 0
    var text = ""
    var inner: UnsignedOnly?
    var packed: [UInt64] = []
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
      try visit(1, "unsigned", &unsigned)
      try visit(2, "text", &text)
      try visit(3, "inner", &inner)
      try visit(6, "packed", &packed)
    }
  }

  struct UnsignedOnly: Message, Hashable {
    var value: UInt64 = 0
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "value", &value) }
  }

  func check<Value: Message & Equatable>(_ message: Value, _ bytes: [UInt8]) throws {
    #expect(message.encoded() == bytes)
    #expect(try Value(decoding: bytes) == message)
  }

  @Test func `a varint: the guide's 150`() throws {
    try check(Numbers.with { $0.unsigned = 150 }, [0x08, 0x96, 0x01])
  }

  @Test func `a string: the guide's "testing"`() throws {
    try check(Numbers.with { $0.text = "testing" }, [0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6E, 0x67])
  }

  @Test func `a message in a message: the guide's 150 inside`() throws {
    try check(Numbers.with { $0.inner = UnsignedOnly.with { $0.value = 150 } }, [0x1A, 0x03, 0x08, 0x96, 0x01])
  }

  @Test func `packed numbers: the guide's 3, 270, 86942`() throws {
    try check(Numbers.with { $0.packed = [3, 270, 86_942] }, [0x32, 0x06, 0x03, 0x8E, 0x02, 0x9E, 0xA7, 0x05])
  }

  @Test(arguments: [(0, 0), (-1, 1), (1, 2), (-2, 3), (0x7FFF_FFFF, 0xFFFF_FFFE), (-0x8000_0000, 0xFFFF_FFFF)] as [(Int, UInt64)])
  func `sint64: the guide's zigzag`(_ value: Int, _ encoded: UInt64) throws {
    #expect(try Sample(decoding: Sample.with { $0.signed = value }.encoded()).signed == value)
    let unsigned = Numbers.with { $0.packed = [encoded] }.encoded()
    let signed = Sample.with { $0.numbers = [value] }.encoded()
    #expect(Array(unsigned.dropFirst(2)) == Array(signed.dropFirst(2).dropLast(2)))
  }

  @Test func `the largest varint has ten bytes`() throws {
    try check(Numbers.with { $0.unsigned = .max }, [0x08] + [UInt8](repeating: 0xFF, count: 9) + [0x01])
  }

  @Test func `a double: eight bytes, lowest first`() throws {
    #expect(Sample.with { $0.real = 1 }.encoded() == [0x21, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0x6A, 0])
  }

  @Test func `every kind in one message`() {
    let sample = Sample.with {
      $0.truth = true
      $0.signed = -2
      $0.unsigned = 300
      $0.text = "门"
      $0.bytes = [1, 2]
      $0.colour = .green
      $0.optional = 0
      $0.numbers = [1, -1]
      $0.texts = ["a", ""]
      $0.leaf = Leaf("x", 1)
      $0.leaves = [Leaf(), Leaf("", 2)]
      $0.high = "h"
    }
    let bytes: [[UInt8]] = [
      [0x08, 0x01], [0x10, 0x03], [0x18, 0xAC, 0x02], [0x2A, 0x03, 0xE9, 0x97, 0xA8], [0x32, 0x02, 1, 2], [0x38, 0xAC, 0x02], [0x40, 0x00],
      [0x4A, 0x02, 0x02, 0x01], [0x52, 0x01, 0x61], [0x52, 0x00], [0x5A, 0x05, 0x0A, 0x01, 0x78, 0x10, 0x02], [0x62, 0x00],
      [0x62, 0x02, 0x10, 0x04],
      [0x6A, 0x00], [0x82, 0x7D, 0x01, 0x68],
    ]
    #expect(sample.encoded() == bytes.flatMap { $0 })
  }
}
