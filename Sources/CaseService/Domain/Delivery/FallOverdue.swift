import Civics

/// The day by which the office owed the applicant something is over: it is told, once.
public struct FallOverdue: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.fallOverdue, on: occasion)
    guard let duty = record.duty else { throw .outOfOrder(.fallOverdue, in: record.state, possible: []) }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.overdue(duty.kind, on: occasion.day), on: occasion)
    return unfolding.events
  }
}
