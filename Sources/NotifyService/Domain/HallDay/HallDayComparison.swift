/// A simulated day with the windows that are asked about, and with one more and one less, for the same people.
public struct HallDayComparison: Equatable, Sendable {
  public let windows: Int
  public let report: HallDayReport
  /// Nil where there cannot be more.
  public let more: HallDayReport?
  /// Nil where there is but one window.
  public let fewer: HallDayReport?

  public init(hall: Hall, hours: [Range<Int>], visitors: [HallVisitor], windows: Int) {
    func report(_ windows: Int) -> HallDayReport {
      var run = HallDayRun(hall: hall, hours: hours, staffing: Staffing(windows: windows), visitors: visitors)
      return HallDayReport([(visitors, run.run())], hours: hours)
    }
    self.windows = windows
    self.report = report(windows)
    more = HallDayLimits.windows.contains(windows + 1) ? report(windows + 1) : nil
    fewer = windows > 1 ? report(windows - 1) : nil
  }
}
