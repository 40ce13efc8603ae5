/// Steps are past their limits: they stand in their departments' lists of late steps, anybody of the department may hand them over, and what may lapse
/// holds up nothing any more. Nobody is written to: the suite knows no addresses of departments.
///
/// Each late step is an event of its own: it is another department's, and another's to answer for.
public struct EscalateSteps: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.escalateSteps, on: record, occasion: occasion, rules: rules)
    let late = taking.flow.late(on: taking.day).map(\.code)
    guard !late.isEmpty else { throw .stepNotOpen("", waitsFor: []) }
    var unfolding = CaseUnfolding(record)
    for code in late {
      // What a step opens follows from those that lapsed before it.
      let taking = try StepTaking(.escalateSteps, on: unfolding.record, occasion: occasion, rules: rules)
      let opens = taking.openings(after: .escalated([code], on: taking.day, opens: []))
      try unfolding.take(.step(.escalated([code], on: taking.day, opens: opens)), on: occasion)
    }
    return unfolding.events
  }
}
