/// Steps are past their limits: they stand in their departments' lists of late steps, anybody of the department may hand them over, and what may lapse
/// holds up nothing any more. Nobody is written to: the suite knows no addresses of departments.
public struct EscalateSteps: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.escalateSteps, on: record, occasion: occasion, rules: rules)
    let late = taking.flow.late(on: taking.day).map(\.code)
    guard !late.isEmpty else { throw .stepNotOpen("", waitsFor: []) }
    let opens = taking.openings(after: .escalated(late, on: taking.day, opens: []))
    return try taking.event(.escalated(late, on: taking.day, opens: opens))
  }
}
