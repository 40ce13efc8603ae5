import Testing

@testable import Bus

@Suite("A record's extensions")
struct ExtensionsTests {
  static var full: Extensions {
    var extensions = Extensions()
    extensions.trace = TraceContext(traceID: Array(1...16), spanID: Array(17...24))
    extensions.key = Array(100..<116)
    extensions.principal = Principal(id: "clerk-7", role: .clerk, channel: "window")
    extensions.target = InstanceID(Array(200..<216))
    return extensions
  }

  @Test func `come back as they went, together and each alone`() throws {
    #expect(try Extensions(decoding: Self.full.encoded[...]) == Self.full)
    #expect(try Extensions(decoding: []) == Extensions())
    for keep in 0..<4 {
      var one = Extensions()
      if keep == 0 { one.trace = Self.full.trace }
      if keep == 1 { one.key = Self.full.key }
      if keep == 2 { one.principal = Self.full.principal }
      if keep == 3 { one.target = Self.full.target }
      #expect(one.encoded.count.isMultiple(of: 8))
      #expect(try Extensions(decoding: one.encoded[...]) == one)
    }
  }

  @Test func `that are unknown are skipped`() throws {
    let unknown: [UInt8] = [0x10, 0x27, 5, 0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0]
    #expect(try Extensions(decoding: (Self.full.encoded + unknown)[...]) == Self.full)
  }

  @Test func `that are unknown and critical are refused`() {
    let unknown: [UInt8] = [0x10, 0xA7, 5, 0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0]
    #expect(throws: WireError.notUnderstood) { try Extensions(decoding: (Self.full.encoded + unknown)[...]) }
  }

  @Test func `out of order, or twice, are refused, the critical bit left aside`() {
    let low: [UInt8] = [50, 0, 4, 0, 1, 2, 3, 4]
    let high: [UInt8] = [51, 0, 4, 0, 1, 2, 3, 4]
    let critical: [UInt8] = [50, 0x80, 4, 0, 1, 2, 3, 4]
    #expect(throws: Never.self) { try Extensions(decoding: (low + high)[...]) }
    #expect(throws: WireError.malformedHeader) { try Extensions(decoding: (high + low)[...]) }
    #expect(throws: WireError.malformedHeader) { try Extensions(decoding: (low + low)[...]) }
    #expect(throws: WireError.malformedHeader) { try Extensions(decoding: (low + critical)[...]) }
  }

  @Test func `whose lengths lie are refused`() {
    for bytes: [UInt8] in [
      [50], [50, 0], [50, 0, 0], [50, 0, 1, 0], [50, 0, 5, 0, 1, 2, 3, 4], [50, 0, 255, 255, 0, 0, 0, 0], [50, 0, 0, 0],
    ] {
      #expect(throws: WireError.malformedHeader, "\(bytes)") { try Extensions(decoding: bytes[...]) }
    }
  }

  @Test(arguments: [(1, 23), (1, 25), (1, 0), (2, 7), (2, 65), (2, 0), (4, 15), (4, 17)])
  func `of a length that their type does not have are refused`(_ number: Int, _ length: Int) {
    var bytes = [UInt8(number), 0, UInt8(length), 0] + [UInt8](repeating: 1, count: length)
    while bytes.count % 8 != 0 { bytes.append(0) }
    #expect(throws: WireError.malformedHeader) { try Extensions(decoding: bytes[...]) }
  }

  @Test(arguments: [8, 64]) func `hold keys of 8 to 64 bytes`(_ length: Int) throws {
    var extensions = Extensions()
    extensions.key = [UInt8](repeating: 5, count: length)
    #expect(try Extensions(decoding: extensions.encoded[...]) == extensions)
  }

  @Test func `with a principal that is no message are refused`() {
    let bytes: [UInt8] = [3, 0, 2, 0, 0x10, 0x63, 0, 0]
    #expect(throws: WireError.unknownCase) { try Extensions(decoding: bytes[...]) }
  }

  @Test func `with bytes changed at random are refused, or read as what they then say`() throws {
    var random = SeededGenerator.fresh()
    let bytes = Self.full.encoded
    for _ in 0..<5_000 {
      var changed = bytes
      changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      if Bool.random(using: &random) { changed.removeLast(Int.random(in: 0..<changed.count, using: &random)) }
      guard let read = try? Extensions(decoding: changed[...]) else { continue }
      #expect(try Extensions(decoding: read.encoded[...]) == read, "seed \(random.seed)")
    }
  }
}
