import Bus
import Testing

@Suite("CRC-32C")
struct ChecksumTests {
  /// RFC 3720, appendix B.4: the digests there are printed as the bytes that travel, lowest first.
  static let examples: [(name: String, bytes: [UInt8], checksum: UInt32)] = [
    ("32 bytes of zeroes", [UInt8](repeating: 0, count: 32), 0x8A91_36AA),
    ("32 bytes of ones", [UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
    ("32 bytes rising", Array(0..<32), 0x46DD_794E),
    ("32 bytes falling", Array((0..<32).reversed()), 0x113F_DB5C),
    (
      "an iSCSI read command",
      [
        0x01, 0xC0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0x04, 0, 0, 0, 0, 0x14, 0, 0, 0, 0x18, 0x28, 0, 0, 0, 0,
        0, 0, 0,
        0x02, 0, 0, 0, 0, 0, 0, 0,
      ], 0xD996_3A56
    ),
  ]

  @Test(arguments: examples.indices) func `is that of RFC 3720`(_ index: Int) {
    #expect(Checksum.crc32c(Self.examples[index].bytes) == Self.examples[index].checksum)
  }

  @Test func `of nothing is zero, and of 1 to 9 is the catalogue's check value`() {
    #expect(Checksum.crc32c([]) == 0)
    #expect(Checksum.crc32c(Array("123456789".utf8)) == 0xE306_9283)
  }

  @Test func `of a whole is that of its parts, one after the other`() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = Checksum.crc32c(bytes)
    for cut in [0, 1, 7, 8, 9, 63, 64, 500, 999, 1_000] {
      #expect(Checksum.crc32c(bytes[cut...], continuing: Checksum.crc32c(bytes[..<cut])) == whole)
    }
  }

  /// The definition, bit by bit: reflected polynomial 0x82F63B78.
  @Test func `is what its polynomial says, at every length and alignment`() {
    func slow(_ bytes: some Sequence<UInt8>) -> UInt32 {
      ~bytes.reduce(~0 as UInt32) { crc, byte in
        (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1 }
      }
    }
    let bytes = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 3) }
    for start in 0..<9 {
      for end in start...64 { #expect(Checksum.crc32c(bytes[start..<end]) == slow(bytes[start..<end])) }
    }
  }

  @Test func `is taken of bytes that do not lie together`() {
    let bytes = Array("一门".utf8)
    #expect(Checksum.crc32c(bytes.lazy.map { $0 }) == Checksum.crc32c(bytes))
  }
}
