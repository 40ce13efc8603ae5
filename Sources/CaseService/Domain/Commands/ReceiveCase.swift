/// A window clerk takes receipt (收件) of a submission, where the office does not do so at once.
public struct ReceiveCase: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    try unfolding.receive(on: occasion, under: rules)
    try unfolding.finishAtOnce(after: occasion, under: rules)
    return unfolding.events
  }
}
