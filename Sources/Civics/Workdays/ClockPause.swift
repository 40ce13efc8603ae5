/// A time in which the statutory clock stands still (行政许可法 art. 45).
///
/// Days `d` with `start < d <= end` are not counted: the day of the stop itself still counts, the day of the restart does not.
public struct ClockPause: Sendable, Hashable {
  public let start: Day
  public let end: Day

  /// A pause, or nil where it would end before it starts.
  public init?(start: Day, end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  public func covers(_ day: Day) -> Bool {
    start < day && day <= end
  }
}
