/// Minutes whose logarithm is normally distributed, as lengths of service are.
public struct LognormalMinutes: Equatable, Sendable {
  /// The 90th percentile of the normal distribution.
  static let p90Deviate = 1.281_551_565_544_600_4

  /// Half take no longer; in minutes, above 0.
  public let median: Double
  /// Nine of ten take no longer; in minutes, no less than the median.
  public let p90: Double

  /// Nil unless 0 < median <= p90 <= 1,440.
  public init?(median: Double, p90: Double) {
    guard median > 0, median <= p90, p90 <= 1_440 else { return nil }
    self.median = median
    self.p90 = p90
  }

  /// The standard deviation of the minutes' logarithm.
  public var logSpread: Double { ElementaryFunctions.logarithm(p90 / median) / Self.p90Deviate }
}
