public import Civics

/// The applicant rates the service (好差评), once. A bad rating is to be put right within 15 workdays.
public struct RateCase: CaseCommand {
  public let grade: Satisfaction
  /// May be empty.
  public let comment: String

  public init(_ grade: Satisfaction, comment: String = "") {
    self.grade = grade
    self.comment = comment
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let isTheirs = occasion.actor.role == .applicant && occasion.actor.acts(for: record.filing.applicant.subject)
    if isTheirs, let rating = record.rating { throw .ratedAlready(on: rating.given.on) }
    _ = try record.permit(.rate, on: occasion)
    let day = max(occasion.day, record.delivery?.done?.on ?? occasion.day)
    let rating = Rating(
      on: day, grade: grade, comment: try CaseText.reason(comment),
      putRightBy: grade.isBad ? DueDate(Rating.puttingRight, from: day, by: rules.calendar) : nil,
      archiveFrom: grade.isBad ? nil : rules.aftercare.archiveFrom(day))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.rated(rating), on: occasion)
    return unfolding.events
  }
}
