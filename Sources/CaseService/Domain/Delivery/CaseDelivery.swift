public import Civics

/// The delivery of a decided case: by when, and how it was done.
public struct CaseDelivery: Hashable, Sendable {
  /// 10 workdays from the decision (行政许可法 art. 44); nil where an older program decided it.
  public internal(set) var due: DueDate?
  /// The day on which it was told as overdue.
  public internal(set) var overdueOn: Day?
  /// Nil before it.
  public internal(set) var done: Delivery?

  public init(due: DueDate?, overdueOn: Day? = nil, done: Delivery? = nil) {
    self.due = due
    self.overdueOn = overdueOn
    self.done = done
  }
}

extension CaseDecision {
  /// The decision with the day by which it is to be delivered.
  func toDeliver(by calendar: WorkdayCalendar) -> CaseDecision {
    CaseDecision(
      on: on, result: result, outcome: outcome, grounds: grounds, appeal: appeal,
      deliverBy: DueDate(StatutoryLimit.delivery, from: on, by: calendar), rule: rule)
  }
}
