import Civics

/// The office decides not to take the case (不予受理), with its grounds.
public struct RefuseAcceptance: CaseCommand {
  public let grounds: String

  public init(grounds: String) {
    self.grounds = grounds
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.refuseAcceptance, on: occasion)
    let grounds = try CaseText.grounds(grounds)
    let day = max(occasion.day, record.arrivedOn ?? occasion.day)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.acceptanceRefused(AcceptanceRefusal(on: day, grounds: grounds, appeal: .general)), on: occasion)
    return unfolding.events
  }
}
