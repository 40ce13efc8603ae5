import Civics

/// The office has put a bad rating right (差评整改) and says what was found and done.
public struct PutRight: CaseCommand {
  public let measures: String

  public init(measures: String) {
    self.measures = measures
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.putRight, on: occasion)
    let measures = try CaseText.reason(measures)
    guard !measures.isEmpty else { throw .ratingUnfit(.measures) }
    let day = max(occasion.day, record.rating?.given.on ?? occasion.day)
    var unfolding = CaseUnfolding(record)
    let done = PuttingRight(on: day, measures: measures, archiveFrom: rules.aftercare.archiveFrom(day))
    try unfolding.take(.putRight(done), on: occasion)
    return unfolding.events
  }
}
