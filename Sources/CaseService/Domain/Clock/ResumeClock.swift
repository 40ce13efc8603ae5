/// What the law does not count has ended (结束特别程序): the clock goes on, and its periods end as much later as it stood still.
public struct ResumeClock: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.resumeClock, on: occasion)
    guard let clock = record.clock else { throw .outOfOrder(.resumeClock, in: record.state, possible: []) }
    let day = clock.dayOf(occasion)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.clockResumed(on: day, clock.periods(resumedOn: day, by: rules.calendar)), on: occasion)
    try unfolding.reckonSteps(after: occasion, under: rules)
    return unfolding.events
  }
}
