/// Steps are past their limits: the heads of their departments are told, and what may lapse holds up nothing any more.
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
