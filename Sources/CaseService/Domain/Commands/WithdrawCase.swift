import Civics

/// The applicant takes the application back (撤回), before it is decided.
public struct WithdrawCase: CaseCommand {
  /// Why, if the applicant wishes to say; may be empty.
  public let reason: String

  public init(reason: String = "") {
    self.reason = reason
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.withdraw, on: occasion)
    let reason = try CaseText.reason(reason)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.withdrawn(on: occasion.day, reason: reason), on: occasion)
    return unfolding.events
  }
}
