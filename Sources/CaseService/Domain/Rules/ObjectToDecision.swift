import Civics

/// The applicant objects to a decision that the suite made by a rule.
public struct ObjectToDecision: CaseCommand {
  public let reason: String

  public init(reason: String) { self.reason = reason }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.object, on: occasion)
    guard let decision = record.decision, decision.rule != nil else { throw .notDecidedByRule }
    if record.objection != nil { throw .objectionNotDue }
    let day = max(occasion.day, decision.on)
    if let last = record.objectionEnds(by: rules.calendar), day > last { throw .objectionTooLate(last: last) }
    let objection = CaseObjection(
      on: day, reason: try CaseText.grounds(reason), answerDue: DueDate(CaseObjection.answerLimit, from: day, by: rules.calendar))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.objected(objection), on: occasion)
    return unfolding.events
  }
}
