import Testing

@testable import Bus

@Suite("The proof that a hub puts on a request")
struct ProofTests {
  /// Extensions of these numbers, each with bytes of its own.
  static func extensions(_ numbers: [UInt16]) -> [UInt8] {
    numbers.flatMap { number -> [UInt8] in
      let value = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: Int(number) * 3 % 40 + 1)
      let bytes = [UInt8(truncatingIfNeeded: number), UInt8(number >> 8), UInt8(value.count), 0] + value
      return bytes + [UInt8](repeating: 0, count: -bytes.count & 7)
    }
  }

  @Test func `takes the place of any other, and leaves the rest as it was`() {
    var random = SeededGenerator(seed: 5)
    let mine: [UInt16] = [5]
    for _ in 0..<2_000 {
      let others = [1, 2, 3, 4, 6, 7, 300].filter { _ in Bool.random(using: &random) }.map { UInt16($0) }
      let hasForged = Bool.random(using: &random)
      let came = Self.extensions((others + (hasForged ? mine : [])).sorted())
      let proof = Bool.random(using: &random) ? Extensions.encoded(proof: "portal") : []
      let before = Self.extensions(others.filter { $0 < 5 })
      let after = Self.extensions(others.filter { $0 > 5 })
      #expect(Extensions.bytes(came[...], provenBy: proof) == before + proof + after)
    }
  }

  @Test func `is read by who gets it, and counts only from a program of the suite`() throws {
    var extensions = Extensions()
    extensions.principal = Principal(id: "subject-1", role: .applicant, channel: "web")
    let bytes = Extensions.bytes(extensions.encoded[...], provenBy: Extensions.encoded(proof: "portal"))
    #expect(try Extensions(decoding: bytes[...]).proof == "portal")
    #expect(try Extensions(decoding: bytes[...]).principal == extensions.principal)
  }

  @Test func `that is no text is malformed`() {
    for value: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [UInt8](repeating: 0x80, count: 64)] {
      let bytes = [5, 0, UInt8(value.count), 0] + value + [UInt8](repeating: 0, count: -(4 + value.count) & 7)
      #expect(throws: WireError.malformedHeader) { try Extensions(decoding: bytes[...]) }
    }
  }

  @Test func `of no bytes or too many is malformed`() {
    for count in [0, 65] {
      let value = [UInt8](repeating: 97, count: count)
      let bytes = [5, 0, UInt8(count), 0] + value + [UInt8](repeating: 0, count: -(4 + count) & 7)
      #expect(throws: WireError.malformedHeader) { try Extensions(decoding: bytes[...]) }
    }
  }
}
