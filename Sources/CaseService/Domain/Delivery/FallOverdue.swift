import Civics

/// The day by which the office owed the applicant something is over: it is told, once for each.
public struct FallOverdue: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.fallOverdue, on: occasion)
    var unfolding = CaseUnfolding(record)
    for duty in record.duties where duty.isToTell(on: occasion.day) {
      try unfolding.take(.overdue(duty.kind, on: occasion.day), on: occasion)
    }
    return unfolding.events
  }
}
