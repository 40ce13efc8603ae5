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
    if let awaited = record.steps?.awaited, !awaited.isEmpty { throw .stepsOpen(awaited.compactMap { record.item.step($0.code) }) }
    let decision: CaseDecision
    switch verdict {
    case .approve:
      guard record.outstanding.isEmpty else { throw .materialsOwed(record.needs(record.outstanding)) }
      if let opposing = record.steps?.opposing, !opposing.isEmpty { throw .stepOpposed(opposing.compactMap { record.item.step($0.code) }) }
      try record.fees.require(before: .decision)
      decision = .approval(of: record.item, on: day, by: occasion.actor.role == .system ? record.decidingRule : nil)
    case .refuse(let grounds):
      decision = .refusal(grounds: try CaseText.grounds(grounds), on: day)
    }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.decided(decision.toDeliver(by: rules.calendar)), on: occasion)
    return unfolding.events
  }
}
