public import Civics

/// The office begins what the law does not count (启动特别程序): the clock stands still until it ends.
public struct StopClock: CaseCommand {
  public let ground: ClockGround
  /// The special law that leaves the time out; may be empty.
  public let law: String
  /// How long it is expected to take, in workdays.
  public let expected: Int
  /// May be empty.
  public let reason: String

  public init(_ ground: ClockGround, law: String = "", expected: Int, reason: String = "") {
    self.ground = ground
    self.law = law
    self.expected = expected
    self.reason = reason
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.stopClock, on: occasion)
    let law = try CaseText.reason(law)
    guard ground.stopsClock(under: law) else { throw .groundDoesNotStop(ground) }
    let most = DurationLimit.most(of: .workday)
    guard 1...most ~= expected else { throw .expectedTimeNotTold(most: most) }
    guard let clock = record.clock else { throw .outOfOrder(.stopClock, in: record.state, possible: []) }
    guard clock.stops.count < CaseLimits.stops else { throw .tooManyStops(limit: CaseLimits.stops) }
    let stop = ClockStop(
      on: clock.dayOf(occasion), ground: ground, law: law, expected: expected, reason: try CaseText.reason(reason))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.clockStopped(stop), on: occasion)
    return unfolding.events
  }
}

extension StatutoryClock {
  /// The day that counts for what happens to the clock: never before its last event, whatever became of the machine's clock.
  func dayOf(_ occasion: CaseOccasion) -> Day { max(occasion.day, intervals.last?.from ?? occasion.day) }
}
