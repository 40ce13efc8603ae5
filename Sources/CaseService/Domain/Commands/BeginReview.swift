/// The office begins to examine what it has accepted (开始审查), and the applicant sees that. Nothing waits for it: a case is decided without it, too.
public struct BeginReview: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.beginReview, on: occasion)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.reviewBegun(on: max(occasion.day, record.acceptedOn ?? occasion.day)), on: occasion)
    return unfolding.events
  }
}
