import Bus
import Testing

@Suite("Bytes that are not fields are refused")
struct FieldDecoderTests {
  func refused(_ bytes: [UInt8], _ error: WireError, _ note: Comment? = nil, location: SourceLocation = #_sourceLocation) {
    #expect(throws: error, note, sourceLocation: location) { try Sample(decoding: bytes) }
  }

  @Test func `unknown fields of every wire type are skipped, before, between and after the known`() throws {
    let unknown: [[UInt8]] = [
      [0xF8, 0x07, 0x96, 0x01], [0xF9, 0x07, 1, 2, 3, 4, 5, 6, 7, 8], [0xFA, 0x07, 3, 1, 2, 3], [0xFD, 0x07, 1, 2, 3, 4],
    ]
    for field in unknown {
      let bytes = [0x10, 0x02] + field + field + [0x82, 0x7D, 0x01, 0x68] + [0x8A, 0x7D, 0x00]
      let sample = try Sample(decoding: bytes)
      #expect(sample.signed == 1 && sample.high == "h")
    }
    #expect(try Leaf(decoding: [0x1A, 2, 0xFF, 0xFF]) == Leaf())
  }

  @Test func `numbers that fall`() {
    refused([0x10, 0x02, 0x08, 0x01], .malformedField)
    refused([0xF8, 0x07, 0x00, 0x10, 0x02], .malformedField, "after an unknown one")
    refused([0x5A, 0x04, 0x10, 0x02, 0x0A, 0x00], .malformedField, "in a message inside")
  }

  @Test func `a single field twice`() {
    refused([0x10, 0x02, 0x10, 0x02], .malformedField)
    refused([0x40, 0x02, 0x40, 0x02], .malformedField, "optional")
    refused([0x5A, 0x00, 0x5A, 0x00], .malformedField, "a message")
  }

  struct Last: Message, Hashable {
    var value = 0
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1 << 29 - 1, "value", &value) }
  }

  @Test func `the largest number twice, and not once`() throws {
    let once = Last.with { $0.value = 1 }.encoded()
    #expect(once == [0xF8, 0xFF, 0xFF, 0xFF, 0x0F, 0x02])
    #expect(try Last(decoding: once).value == 1)
    #expect(throws: WireError.malformedField) { try Last(decoding: once + once) }
    #expect(throws: WireError.malformedField) { try Last(decoding: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x02]) }
  }

  @Test func `the number zero, and one over the largest`() {
    refused([0x00, 0x00], .malformedField)
    refused([0x80, 0x80, 0x80, 0x80, 0x10, 0x00], .malformedField)
    refused([UInt8](repeating: 0xFF, count: 9) + [0x01, 0x00], .malformedField)
  }

  @Test(arguments: [3, 4, 6, 7] as [UInt8]) func `a wire type that there is not`(_ type: UInt8) {
    refused([0x10 | type, 0x00], .malformedField)
    refused([0xF8 | type, 0x07, 0x00], .malformedField)
  }

  @Test func `a wire type that is not the field's`() {
    for number in 1...14 {
      let own: [UInt8] = [4, 14].contains(number) ? (number == 4 ? [1] : [2]) : [1, 2, 3, 7, 8].contains(number) ? [0] : [2]
      for type: UInt8 in [0, 1, 2, 5] where !own.contains(type) {
        refused([UInt8(number << 3) | type, 0, 0, 0, 0, 0, 0, 0, 0], .malformedField, "field \(number), wire type \(type)")
      }
    }
  }

  @Test func `varints longer than needed`() {
    refused([0x10, 0x80, 0x00], .malformedField)
    refused([0x90, 0x00, 0x02], .malformedField, "in a tag")
    refused([0x2A, 0x81, 0x00, 0x61], .malformedField, "in a length")
    refused([0xF8, 0x07, 0x80, 0x00], .malformedField, "in an unknown field")
  }

  @Test func `varints longer than 64 bits`() {
    refused([0x18] + [UInt8](repeating: 0xFF, count: 9) + [0x02], .malformedField)
    refused([0x18] + [UInt8](repeating: 0xFF, count: 10) + [0x01], .malformedField)
    refused([0x18] + [UInt8](repeating: 0x80, count: 20), .malformedField)
  }

  @Test func `what is cut, wherever it is cut, unless a field ends there`() throws {
    let pieces: [[UInt8]] = [
      [0x10, 0x80, 0x01], [0x21, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F], [0x2A, 0x03, 0xE9, 0x97, 0xA8], [0x5A, 0x05, 0x0A, 0x01, 0x78, 0x10, 0x02],
      [0x72, 0x08, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F], [0x8A, 0x7D, 2, 1, 2], [0x8D, 0x7D, 1, 2, 3, 4],
    ]
    let whole = pieces.flatMap { $0 }
    var ends: Set<Int> = [0]
    for piece in pieces { ends.insert((ends.max() ?? 0) + piece.count) }
    for cut in 0...whole.count {
      let bytes = Array(whole.prefix(cut))
      if ends.contains(cut) {
        #expect(throws: Never.self) { try Sample(decoding: bytes) }
      } else {
        refused(bytes, .truncated, "cut at \(cut)")
      }
    }
  }

  @Test func `lengths that lie`() {
    refused([0x2A, 0x7F], .truncated)
    refused([0x2A] + [UInt8](repeating: 0xFF, count: 9) + [0x01], .truncated, "the largest length")
    refused([0x5A, 0x02, 0x2A, 0x05, 1, 2, 3, 4, 5], .truncated, "a field that is longer than its message")
    refused([0x4A, 0x01, 0x80, 0x01], .truncated, "a number that is longer than its list")
    refused([0x72, 0x07, 0, 0, 0, 0, 0, 0, 0, 0], .truncated, "seven bytes of doubles")
  }

  @Test func `texts that are not UTF-8`() {
    for text: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE9, 0x97], [0xF4, 0x90, 0x80, 0x80]] {
      refused([0x2A, UInt8(text.count)] + text, .notUTF8)
      refused([0x52, UInt8(text.count)] + text, .notUTF8, "in a list")
    }
  }

  @Test func `a text in a list whose later lengths lie`() {
    refused([0x52, 0x01, 0x61, 0x52, 0x01, 0x62, 0x52, 0x7F, 0x63], .truncated)
    refused([0x62, 0x00, 0x62, 0x00, 0x62, 0x80], .truncated, "messages")
  }

  @Test func `truths that are neither, and cases that there are not`() {
    refused([0x08, 0x02], .malformedField)
    refused([0x38, 0x02], .unknownCase)
    refused([0x38] + [UInt8](repeating: 0xFF, count: 9) + [0x01], .unknownCase)
  }

  @Test func `messages deeper than the limit`() throws {
    #expect(try Nested(decoding: Nested.deep(BusLimits.fieldDepth).encoded()) == Nested.deep(BusLimits.fieldDepth))
    #expect(throws: WireError.limitExceeded) { try Nested(decoding: Nested.deep(BusLimits.fieldDepth + 1).encoded()) }
    #expect(throws: WireError.limitExceeded) { try Nested(decoding: Nested.deep(1_000).encoded()) }
  }

  @Test func `lists longer than the limit, of every kind`() {
    let over = BusLimits.elements + 1
    refused(Sample.with { $0.numbers = Array(0..<over) }.encoded(), .limitExceeded)
    refused(Sample.with { $0.texts = [String](repeating: "", count: over) }.encoded(), .limitExceeded)
    refused(Sample.with { $0.leaves = [Leaf](repeating: Leaf(), count: over) }.encoded(), .limitExceeded)
    refused(Sample.with { $0.reals = [Double](repeating: 0, count: over) }.encoded(), .limitExceeded)
  }

  @Test func `a packed list in two parts is one list`() throws {
    #expect(try Sample(decoding: [0x4A, 1, 2, 0x4A, 1, 4]).numbers == [1, 2])
  }

  @Test func `a default that is written is read as the default`() throws {
    #expect(try Sample(decoding: [0x10, 0x00, 0x2A, 0x00]) == Sample())
  }
}
