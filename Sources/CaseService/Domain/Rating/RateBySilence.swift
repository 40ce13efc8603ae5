import Civics

/// The applicant kept silent after the delivery, and the office has set that this counts as 基本满意. It is counted apart.
public struct RateBySilence: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    let rating = Rating(
      on: occasion.day, grade: .basicallySatisfied, isBySilence: true, archiveFrom: rules.aftercare.archiveFrom(occasion.day))
    try unfolding.take(.rated(rating), on: occasion)
    return unfolding.events
  }
}
