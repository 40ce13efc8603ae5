import Store
import Testing

/// Gives the same number again and again.
private struct Constant: RandomNumberGenerator {
  let value: UInt64
  func next() -> UInt64 { value }
}

@Suite struct UUIDv7GeneratorTests {
  @Test func `time and random bits lie where the RFC puts them`() {
    var generator = UUIDv7Generator()
    var ones = Constant(value: .max)
    #expect(generator.next(milliseconds: 0x017F_22E2_79B0, using: &ones).description == "017f22e2-79b0-7fff-bfff-ffffffffffff")
    generator = UUIDv7Generator()
    var zeros = Constant(value: 0)
    #expect(generator.next(milliseconds: 1, using: &zeros).description == "00000000-0001-7000-8000-000000000000")
  }

  @Test func `ids grow within a millisecond, and when the clock goes back`() {
    var generator = UUIDv7Generator()
    var random = SystemRandomNumberGenerator()
    var last = generator.next(milliseconds: 1_000, using: &random)
    for step in 0..<5_000 {
      let next = generator.next(milliseconds: 1_000 - UInt64(step % 7), using: &random)
      #expect(next > last)
      #expect(UUIDv7(next.bytes) == next)
      last = next
    }
  }

  @Test func `a full random part carries into the time`() {
    var generator = UUIDv7Generator()
    var ones = Constant(value: .max)
    let first = generator.next(milliseconds: 5, using: &ones)
    let second = generator.next(milliseconds: 5, using: &ones)
    #expect(second > first)
    #expect(second.milliseconds == 6)
    #expect(UUIDv7(second.bytes) == second)
  }
}
