import Civics

/// Days have passed, and the lamp (红黄牌) shows something worse than was told.
public struct TurnLamp: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.turnLamp, on: occasion)
    guard let clock = record.clock else { throw .outOfOrder(.turnLamp, in: record.state, possible: []) }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.lampTurned(on: occasion.day, clock.lamp(on: occasion.day)), on: occasion)
    return unfolding.events
  }
}
