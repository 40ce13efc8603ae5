import Testing

@testable import Bus

@Suite("A record's header")
struct HeaderTests {
  static var full: Header {
    var header = Header(.request)
    header.minor = 7
    header.flags = [.notExecuted]
    header.priority = .high
    header.hopLimit = 3
    header.requestID = 0x0102_0304_0506_0708
    header.service = 0x1112_1314
    header.method = 0x2122_2324
    header.timeout = 0x3132_3334
    header.credit = 0x4142_4344
    header.status = 0x5152
    header.reason = 0x6162
    header.sequence = 0x7172_7374_7576_7778
    return header
  }

  @Test func `lies as the byte table says`() {
    let frame = Frame.of(Self.full, extensions: [9, 0, 0, 0, 0, 0, 0, 0], body: [0xAA])
    #expect(frame.count == 64 + 8 + 8)
    #expect(frame[0..<4] == [0x59, 0x4D, 0x42, 0x31])
    #expect(frame[4] == 7 && frame[5] == 0x01)
    #expect(frame[6..<8] == [0x03, 0x00])
    #expect(frame[8..<10] == [72, 0])
    #expect(frame[10] == 2 && frame[11] == 3)
    #expect(frame[12..<16] == [1, 0, 0, 0])
    #expect(frame[16..<24] == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(frame[24..<28] == [0x14, 0x13, 0x12, 0x11])
    #expect(frame[28..<32] == [0x24, 0x23, 0x22, 0x21])
    #expect(frame[32..<36] == [0x34, 0x33, 0x32, 0x31])
    #expect(frame[36..<40] == [0x44, 0x43, 0x42, 0x41])
    #expect(frame[40..<44] == [0x52, 0x51, 0x62, 0x61])
    #expect(frame[44..<48] == [1, 0, 0, 0])
    #expect(frame[48..<56] == [0x78, 0x77, 0x76, 0x75, 0x74, 0x73, 0x72, 0x71])
    let body = Checksum.crc32c([0xAA])
    #expect(frame[56..<60] == ArraySlice((0..<4).map { UInt8(truncatingIfNeeded: body >> (8 * $0)) }))
    let head = Checksum.crc32c(frame[64..<72], continuing: Checksum.crc32c(frame[0..<60]))
    #expect(frame[60..<64] == ArraySlice((0..<4).map { UInt8(truncatingIfNeeded: head >> (8 * $0)) }))
    #expect(frame[72..<80] == [0xAA, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: RecordType.allCases) func `comes back as it went, for every type`(_ type: RecordType) throws {
    var header = Self.full
    header.type = type
    let read = try Header(reading: Frame.of(header, body: [1, 2, 3]), at: 0)
    header.bodyLength = 3
    header.flags.insert(.bodyChecksum)
    header.bodyChecksum = Checksum.crc32c([1, 2, 3])
    #expect(read == header)
  }

  @Test func `tells response and control by bits 7 and 6 of the type`() {
    for type in RecordType.allCases {
      let isResponse = [.reply, .error, .acknowledgement, .welcome, .pong, .subscribed, .registered, .renewed, .table].contains(type)
      #expect((type.rawValue & 0x80 != 0) == isResponse, "\(type)")
      let isData = [.request, .reply, .error, .event, .acknowledgement].contains(type)
      #expect((type.rawValue & 0x40 == 0) == isData, "\(type)")
    }
  }

  @Test func `is refused with a type that this program does not know`() {
    let known = Set(RecordType.allCases.map(\.rawValue))
    for type in UInt8.min...UInt8.max where !known.contains(type) {
      let frame = Frame.altered(Frame.of(Header(.ping))) { $0[5] = type }
      #expect(throws: WireError.notUnderstood) { try Header(reading: frame, at: 0) }
    }
  }

  @Test(arguments: 0..<4) func `is refused without the magic`(_ place: Int) {
    let frame = Frame.altered(Frame.of(Header(.ping))) { $0[place] ^= 1 }
    #expect(throws: WireError.wrongMagic) { try Header(reading: frame, at: 0) }
  }

  @Test(arguments: [0, 8, 56, 63, 65, 68, 71, 4_104, 65_528, 65_535]) func `is refused with a length outside 64...4096 or not by eights`(
    _ length: Int
  ) {
    let frame = Frame.altered(Frame.of(Header(.ping)) + [UInt8](repeating: 0, count: 70_000)) {
      $0[8] = UInt8(truncatingIfNeeded: length)
      $0[9] = UInt8(truncatingIfNeeded: length >> 8)
    }
    #expect(throws: WireError.badLength) { try Header(reading: frame, at: 0) }
  }

  @Test func `is refused when it says more than the frame holds`() {
    let body = Frame.altered(Frame.of(Header(.ping))) { $0[12] = 1 }
    #expect(throws: WireError.truncated) { try Header(reading: body, at: 0) }
    var extensions = Frame.of(Header(.ping))
    extensions[8] = 72
    #expect(throws: WireError.truncated) { try Header(reading: extensions, at: 0) }
    for count in 0..<64 {
      #expect(throws: WireError.truncated) { try Header(reading: [UInt8](Frame.of(Header(.ping)).prefix(count)), at: 0) }
    }
  }

  @Test func `is refused when the body is over its limit, however long the frame says it is`() {
    for length: UInt32 in [UInt32(BusLimits.bodyBytes) + 1, 1 << 31, .max] {
      let frame = Frame.altered(Frame.of(Header(.ping))) { frame in
        for place in 0..<4 { frame[12 + place] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(place))) }
      }
      #expect(throws: WireError.limitExceeded) { try Header(reading: frame, at: 0) }
    }
  }

  @Test func `is refused when any of its bits, its extensions' or its body's is turned`() {
    let frame = Frame.of(Self.full, extensions: [9, 0, 4, 0, 1, 2, 3, 4], body: Array(1...8))
    for bit in 0..<frame.count * 8 {
      var turned = frame
      turned[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: WireError.self, "bit \(bit)") { try Header(reading: turned, at: 0) }
    }
  }

  @Test(arguments: 45..<48) func `is refused when a reserved byte is not zero`(_ place: Int) {
    let frame = Frame.altered(Frame.of(Header(.ping))) { $0[place] = 1 }
    #expect(throws: WireError.malformedHeader) { try Header(reading: frame, at: 0) }
  }

  @Test func `is refused with a priority that is not one`() {
    let frame = Frame.altered(Frame.of(Header(.ping))) { $0[10] = 4 }
    #expect(throws: WireError.malformedHeader) { try Header(reading: frame, at: 0) }
  }

  @Test func `may have unknown flags in the low byte, and keeps them`() throws {
    let header = try Header(reading: Frame.altered(Frame.of(Header(.ping))) { $0[6] |= 0xFC }, at: 0)
    #expect(header.flags.rawValue == 0xFD)
    #expect(header.flags.isUnderstood)
  }

  @Test func `with an unknown flag of the high byte, or another codec, is read and not understood`() throws {
    for bit in UInt8(0)..<8 {
      #expect(try !Header(reading: Frame.altered(Frame.of(Header(.ping))) { $0[7] = 1 << bit }, at: 0).isUnderstood)
    }
    #expect(try !Header(reading: Frame.altered(Frame.of(Header(.ping))) { $0[44] = 0 }, at: 0).isUnderstood)
    #expect(try Header(reading: Frame.of(Header(.ping)), at: 0).isUnderstood)
  }

  @Test func `without the body's checksum is taken as it is`() throws {
    let frame = Frame.altered(Frame.of(Header(.ping), body: [1])) {
      $0[6] = 0
      $0[56] ^= 0xFF
    }
    #expect(try Header(reading: frame, at: 0).bodyLength == 1)
  }

  @Test func `of a later minor revision is read like one of this`() throws {
    #expect(try Header(reading: Frame.altered(Frame.of(Header(.ping))) { $0[4] = 255 }, at: 0).minor == 255)
  }
}
