import Civics

/// Some days have passed, and what was allowed to follow has not come: the applicant is reminded.
public struct RemindOfOwed: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.remind, on: occasion)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.reminded(on: occasion.day, materials: record.outstanding), on: occasion)
    return unfolding.events
  }
}
