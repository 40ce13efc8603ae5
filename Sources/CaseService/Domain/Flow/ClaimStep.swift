/// An official takes a department's step in hand, so that others know who holds it.
public struct ClaimStep: CaseCommand {
  public let step: String

  public init(_ step: String) { self.step = step }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.claimStep, on: record, occasion: occasion, rules: rules)
    // Who holds it already is told so too: a second claim is no claim.
    if let holder = try taking.open(step).holder { throw .stepHeld(step, by: holder) }
    return try taking.event(.claimed(step, by: occasion.actor.id, on: taking.day))
  }
}
