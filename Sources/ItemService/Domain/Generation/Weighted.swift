/// Values that are drawn as often as their weights say.
struct Weighted<Value: Sendable>: Sendable {
  private let values: [Value]
  /// The sum of the weights up to each value and with it.
  private let sums: [Int]

  /// - Parameter values: at least one; weights from 0, at least one above.
  init(_ values: [(Value, Int)]) {
    let drawn = values.filter { $0.1 > 0 }
    self.values = drawn.map(\.0)
    var sum = 0
    sums = drawn.map { pair in
      sum += pair.1
      return sum
    }
  }

  var count: Int { values.count }

  func draw(_ numbers: inout SplitMix64) -> Value {
    let place = numbers.below(sums[sums.count - 1])
    return values[sums.firstIndex { place < $0 } ?? 0]
  }
}
