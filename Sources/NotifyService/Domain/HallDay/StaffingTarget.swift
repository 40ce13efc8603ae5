/// What staffing is to reach: the model's five to ten minutes of waiting, and under thirty minutes in the hall for companies.
public struct StaffingTarget: Equatable, Sendable {
  /// Nine of ten wait no longer, in minutes.
  public let waiting: Double
  /// Nine of ten who come for a company are in the hall for less, in minutes.
  public let inHall: Double

  public static let model = StaffingTarget(waiting: 10, inHall: 30)

  public init(waiting: Double, inHall: Double) {
    self.waiting = waiting
    self.inHall = inHall
  }

  /// Whether it is reached, with nobody left unserved.
  public func isMet(by report: HallDayReport) -> Bool {
    guard report.left == 0, report.all.waiting.p90 <= waiting else { return false }
    return report.populations[.legalPerson].map { $0.inHall.p90 < inHall } ?? true
  }
}
