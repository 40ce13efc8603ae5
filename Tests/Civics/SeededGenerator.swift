/// SplitMix64: generated numbers that are the same in every run, so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func character(of alphabet: Alphabet) -> Character { alphabet.text.randomElement(using: &self)! }

  /// So many characters of an alphabet.
  mutating func text(_ count: Int, of alphabet: Alphabet) -> String {
    var text = ""
    for _ in 0..<count { text.append(character(of: alphabet)) }
    return text
  }
}
