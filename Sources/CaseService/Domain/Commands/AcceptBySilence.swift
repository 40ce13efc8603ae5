import Civics

/// The notice period passed in silence: the case counts as accepted on the day its complete file was received (行政许可法 art. 32).
public struct AcceptBySilence: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let day = record.completeOn ?? occasion.day
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.acceptedBySilence(on: day, CasePeriods(of: record.item, acceptedOn: day, by: rules.calendar)), on: occasion)
    try unfolding.openSteps(after: occasion, under: rules)
    return unfolding.events
  }
}
