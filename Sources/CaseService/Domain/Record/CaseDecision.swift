public import Civics

/// 决定: how a case was decided, with what the law wants told.
public struct CaseDecision: Hashable, Sendable {
  public let on: Day
  public let result: CaseResult
  /// What the applicant gets; nil when the decision is against them.
  public let outcome: ItemResult?
  /// Why; never empty when the decision is against the applicant (行政许可法 art. 38).
  public let grounds: String
  /// The right to appeal, told with every decision against the applicant (行政许可法 art. 38).
  public let appeal: RightOfAppeal?
  /// By when it is to be delivered (行政许可法 art. 44); nil where an older program decided it.
  public let deliverBy: DueDate?

  /// The rule by which the suite decided; nil where an official did, and in what was decided before rules were kept.
  public let rule: AppliedRule?

  public init(
    on: Day, result: CaseResult, outcome: ItemResult?, grounds: String, appeal: RightOfAppeal?, deliverBy: DueDate? = nil,
    rule: AppliedRule? = nil
  ) {
    self.on = on
    self.result = result
    self.outcome = outcome
    self.grounds = grounds
    self.appeal = appeal
    self.deliverBy = deliverBy
    self.rule = rule
  }
}

extension CaseDecision {
  /// An approval: a certificate issued (出证办结) where the item's result is one, else granted.
  static func approval(of item: ItemSnapshot, on day: Day, by rule: AppliedRule? = nil) -> CaseDecision {
    CaseDecision(
      on: day, result: item.result.certificateType == nil ? .granted : .certificateIssued, outcome: item.result, grounds: "", appeal: nil,
      rule: rule)
  }

  /// A refusal, with its grounds and the right to appeal.
  static func refusal(grounds: String, on day: Day) -> CaseDecision {
    CaseDecision(on: day, result: .refused, outcome: nil, grounds: grounds, appeal: .general)
  }
}
