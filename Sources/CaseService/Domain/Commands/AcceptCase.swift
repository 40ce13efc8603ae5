import Civics

/// The office takes the case (受理): the promised and the statutory period run from this day, or from that from which silence would have.
public struct AcceptCase: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let day = record.acceptance(on: occasion.day)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.accepted(on: day, CasePeriods(of: record.item, acceptedOn: day, by: rules.calendar)), on: occasion)
    try unfolding.openSteps(after: occasion, under: rules)
    return unfolding.events
  }
}
