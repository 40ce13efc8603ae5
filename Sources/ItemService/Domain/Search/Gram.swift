/// A piece of a text, as a number that no other piece has.
struct Gram: Sendable {
  let token: UInt64
  let piece: GramPiece

  /// FNV-1a with the top bit set, which no character and no pair has.
  static func word(_ run: [UInt32]) -> UInt64 {
    run.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } | 1 << 63
  }

  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether it is a word in Latin letters or digits, or two letters of one.
  static func isLatin(_ token: UInt64) -> Bool {
    token >> 63 == 1 || 1..<128 ~= token >> 32
  }
}
