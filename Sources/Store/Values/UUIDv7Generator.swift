/// Makes identifiers, each greater than the one before, even within a millisecond and when the clock goes back
/// (RFC 9562, section 6.2, method 2: the random part is then counted up by a random step).
public struct UUIDv7Generator: Sendable {
  /// The 122 bits of the last identifier without version and variant: milliseconds and 12 bits, then 62 bits.
  private var last: (upper: UInt64, lower: UInt64)?

  public init() {}

  /// - Parameters:
  ///   - milliseconds: The time since 1970; its lower 48 bits are taken.
  ///   - random: Where the random bits come from.
  public mutating func next(milliseconds: UInt64, using random: inout some RandomNumberGenerator) -> UUIDv7 {
    var upper = milliseconds << 12 & 0x0FFF_FFFF_FFFF_FFFF
    var lower: UInt64
    if let last, upper >> 12 <= last.upper >> 12 {
      lower = last.lower + 1 + random.next() >> 32
      upper = last.upper + lower >> 62
      lower &= 0x3FFF_FFFF_FFFF_FFFF
    } else {
      upper |= random.next() >> 52
      lower = random.next() >> 2
    }
    last = (upper, lower)
    return UUIDv7(high: (upper & ~0xFFF) << 4 | 0x7000 | upper & 0xFFF, low: 0b10 << 62 | lower)
  }
}
