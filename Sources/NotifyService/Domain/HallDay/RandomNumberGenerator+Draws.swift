extension RandomNumberGenerator {
  /// At least 0 and below 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether what happens with a probability happens.
  mutating func falls(_ probability: Double) -> Bool { unit() < probability }

  /// The place of a weight, drawn in proportion to the weights; of none, or of zeros alone, the last.
  mutating func place(in weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      if rest < 0 { return place }
    }
    return max(0, (weights.lastIndex { $0 > 0 } ?? weights.count - 1))
  }

  /// A normal deviate of mean 0 and variance 1 (Marsaglia's polar method, 1964).
  mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return x * (-2 * ElementaryFunctions.logarithm(square) / square).squareRoot()
    }
  }
}
