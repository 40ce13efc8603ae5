import Civics

/// The office decides (决定): for the applicant, or against them with grounds and the right to appeal.
public struct DecideCase: CaseCommand {
  public enum Verdict: Hashable, Sendable {
    case approve
    case refuse(grounds: String)
  }

  public let verdict: Verdict

  public init(_ verdict: Verdict) {
    self.verdict = verdict
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.decide, on: occasion)
    let day = max(occasion.day, record.acceptedOn ?? occasion.day)
    let decision: CaseDecision
    switch verdict {
    case .approve:
      guard record.outstanding.isEmpty else { throw .materialsOwed(record.needs(record.outstanding)) }
      try record.fees.require(before: .decision)
      decision = .approval(of: record.item, on: day)
    case .refuse(let grounds):
      decision = .refusal(grounds: try CaseText.grounds(grounds), on: day)
    }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.decided(decision.toDeliver(by: rules.calendar)), on: occasion)
    return unfolding.events
  }
}
