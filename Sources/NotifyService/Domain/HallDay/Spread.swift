/// Two quantiles of times, in minutes, by the nearest rank: a value that was measured, with no other between.
public struct Spread: Equatable, Sendable {
  /// Half took no longer.
  public let p50: Double
  /// Nine of ten took no longer.
  public let p90: Double

  /// Of times in seconds; zeros of none.
  public init(seconds: [Int]) {
    let sorted = seconds.sorted()
    p50 = Self.quantile(50, of: sorted)
    p90 = Self.quantile(90, of: sorted)
  }

  private static func quantile(_ percent: Int, of sorted: [Int]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return Double(sorted[(sorted.count * percent + 99) / 100 - 1]) / 60
  }
}
