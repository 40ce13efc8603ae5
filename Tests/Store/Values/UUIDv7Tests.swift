import Store
import Testing

@Suite struct UUIDv7Tests {
  /// RFC 9562, appendix A.6.
  let vector = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"

  @Test func `the RFC's example reads and writes as it stands`() throws {
    let id = try #require(UUIDv7(vector))
    #expect(id.description == vector)
    #expect(id.milliseconds == 0x017F_22E2_79B0)
    #expect(id.bytes == [0x01, 0x7F, 0x22, 0xE2, 0x79, 0xB0, 0x7C, 0xC3, 0x98, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F])
    #expect(UUIDv7(id.bytes) == id)
    #expect(UUIDv7(vector.uppercased()) == id)
  }

  @Test(arguments: [
    "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0", "017f22e279b07cc398c4dc0c0c07398f",
    "017f22e2-79b0-4cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-18c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
    "017f22e2079b0-7cc3-98c4-dc0c0c07398f", "-17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
  ])
  func `another length, version, variant, digit or hyphen is refused`(text: String) {
    #expect(UUIDv7(text) == nil)
  }

  @Test(arguments: [0, 15, 17]) func `bytes that are not sixteen are refused`(count: Int) {
    #expect(UUIDv7([UInt8](repeating: 0x7F, count: count)) == nil)
  }

  @Test func `values, bytes and texts have the same order`() {
    var random = SystemRandomNumberGenerator()
    let ids = (0..<500).map { _ in
      var generator = UUIDv7Generator()
      return generator.next(milliseconds: UInt64.random(in: 0..<1 << 48), using: &random)
    }
    let sorted = ids.sorted()
    #expect(sorted.map(\.description) == ids.map(\.description).sorted())
    #expect(sorted.map(\.bytes) == ids.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) })
  }
}
