/// A window clerk takes receipt (收件) of a submission, where the office does not do so at once, and with it of what was still to follow.
///
/// Where no clerk does, the suite does in the end (``CaseTimer/receipt``).
public struct ReceiveCase: CaseCommand {
  /// Materials that were allowed to follow and came with the papers; may be empty.
  public let handedIn: [Evidence]

  public init(handedIn: [Evidence] = []) {
    self.handedIn = handedIn
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    try unfolding.receive(rules.arrival(on: record.filing.arrival), on: occasion, under: rules)
    guard handedIn.isEmpty else {
      return unfolding.events + (try SupplyEvidence(offered: handedIn).decide(on: unfolding.record, occasion: occasion, rules: rules))
    }
    try unfolding.finishAtOnce(after: occasion, under: rules)
    return unfolding.events
  }
}
