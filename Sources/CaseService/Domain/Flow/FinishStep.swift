/// A department finishes its step with its opinion; what waited for it alone opens. A step that nobody holds is claimed with it.
public struct FinishStep: CaseCommand {
  public let step: String
  public let opposes: Bool
  /// Needed where the department opposes.
  public let grounds: String

  public init(_ step: String, opposes: Bool = false, grounds: String = "") {
    self.step = step
    self.opposes = opposes
    self.grounds = grounds
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.finishStep, on: record, occasion: occasion, rules: rules)
    try taking.check(holderOf: try taking.open(step))
    let opinion = StepOpinion(
      on: taking.day, by: occasion.actor.id, opposes: opposes,
      grounds: opposes ? try CaseText.grounds(grounds) : try CaseText.reason(grounds))
    let opens = taking.openings(after: .finished(step, opinion, opens: []))
    return try taking.event(.finished(step, opinion, opens: opens))
  }
}
