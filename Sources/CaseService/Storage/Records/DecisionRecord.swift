import Bus
import CaseDomain
import Civics

/// A decision, or a refusal to accept, as it is kept.
struct DecisionRecord: Message {
  var on = 0
  /// Empty for a refusal to accept.
  var result = ""
  /// Whether the applicant gets something.
  var hasOutcome = false
  var outcomeName = ""
  var outcomeCertificateType = ""
  var grounds = ""
  /// 0: no right to appeal was told.
  var reviewDays = 0
  var suitMonths = 0
  var deliverBy: DueDateRecord? = nil
  var rule: AppliedRuleRecord? = nil

  init() {}

  init(_ decision: CaseDecision) {
    on = decision.on.number
    result = decision.result.code
    hasOutcome = decision.outcome != nil
    outcomeName = decision.outcome?.name ?? ""
    outcomeCertificateType = decision.outcome?.certificateType ?? ""
    grounds = decision.grounds
    reviewDays = decision.appeal?.reviewDays ?? 0
    suitMonths = decision.appeal?.suitMonths ?? 0
    deliverBy = decision.deliverBy.map(DueDateRecord.init)
    rule = decision.rule.map(AppliedRuleRecord.init)
  }

  init(_ refusal: AcceptanceRefusal) {
    on = refusal.on.number
    grounds = refusal.grounds
    reviewDays = refusal.appeal.reviewDays
    suitMonths = refusal.appeal.suitMonths
  }

  func decision() throws(KeptCaseFault) -> CaseDecision {
    CaseDecision(
      on: on.day, result: try CaseResult(kept: result, "result"),
      outcome: hasOutcome ? ItemResult(name: outcomeName, certificateType: outcomeCertificateType.nilIfEmpty) : nil,
      grounds: grounds, appeal: reviewDays == 0 ? nil : appeal, deliverBy: try deliverBy?.date(), rule: try rule?.applied())
  }

  var acceptanceRefusal: AcceptanceRefusal { AcceptanceRefusal(on: on.day, grounds: grounds, appeal: appeal) }

  private var appeal: RightOfAppeal { RightOfAppeal(reviewDays: reviewDays, suitMonths: suitMonths) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "result", &result)
    try visit(3, "hasOutcome", &hasOutcome)
    try visit(4, "outcomeName", &outcomeName)
    try visit(5, "outcomeCertificateType", &outcomeCertificateType)
    try visit(6, "grounds", &grounds)
    try visit(7, "reviewDays", &reviewDays)
    try visit(8, "suitMonths", &suitMonths)
    try visit(40, "deliverBy", &deliverBy)
    try visit(50, "rule", &rule)
  }
}
