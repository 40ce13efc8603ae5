/// Numbers that a seed decides, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014). For generated data, never for keys.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The numbers of one place in a sequence, which stand by themselves: no other place need be generated before.
  init(seed: UInt64, place: Int) {
    var first = SplitMix64(seed: seed)
    var own = SplitMix64(seed: first.next() ^ UInt64(place))
    state = own.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to the bound, which is left out and above 0.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Whether one of so many in a hundred falls.
  mutating func falls(_ percent: Int) -> Bool { below(100) < percent }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
