public import Civics

/// The office extends the periods of a case (延长审批), once and with a reason, as the head of the office approved, or for a joint case the head of
/// the people's government (行政许可法 art. 42).
public struct ExtendCase: CaseCommand {
  /// Whose head approved it.
  public let period: DecisionPeriod
  /// Workdays; 0: as many as the law allows.
  public let workdays: Int
  public let reason: String

  public init(_ period: DecisionPeriod, workdays: Int = 0, reason: String) {
    self.period = period
    self.workdays = workdays
    self.reason = reason
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.extend, on: occasion)
    let reason = try CaseText.grounds(reason)
    // The head of the people's government extends what offices handle jointly, and nothing else.
    guard period == .single || record.item.isJoint else { throw .notJoint }
    let most = period.mostExtension
    guard 0...most.value ~= workdays else { throw .extensionTooLong(most: most) }
    guard let clock = record.clock else { throw .outOfOrder(.extend, in: record.state, possible: []) }
    if let before = clock.extended { throw .extendedAlready(on: before.on) }
    let day = clock.dayOf(occasion)
    let due = clock.periods.statutory.due
    guard day <= due else { throw .extensionTooLate(due: due) }
    let extended = ClockExtension(on: day, period: period, limit: workdays == 0 ? most : .workdays(workdays), reason: reason)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.extended(extended, clock.periods(with: extended, by: rules.calendar)), on: occasion)
    return unfolding.events
  }
}
