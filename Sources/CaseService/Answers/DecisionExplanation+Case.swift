import CaseDomain
import Civics
import Contracts

extension DecisionExplanation {
  /// - Returns: nil where nothing is decided.
  init?(_ record: CaseRecord, by calendar: WorkdayCalendar) {
    guard let decision = record.decision, let reasons = DecisionReasons(record) else { return nil }
    self.init()
    caseID = record.id
    number = record.number.description
    decidedOn = decision.on.description
    resultCode = record.result?.code ?? ""
    grounds = decision.grounds
    if let right = decision.appeal { appeal = "\(right.text.zh) \(right.text.en)" }
    if let applied = decision.rule {
      rule = RuleReference(applied)
      condition = applied.text
      facts = applied.facts.map(DecisionFact.init)
    }
    if let flow = record.steps { steps = flow.steps.map { StepEntry($0, in: flow, of: record.item) } }
    objection = record.objection.map(ObjectionEntry.init)
    objectBy = record.objectionEnds(by: calendar)?.description ?? ""
    textZh = reasons.text.zh
    textEn = reasons.text.en
  }
}

extension RuleReference {
  init(_ rule: AppliedRule) {
    self.init()
    number = rule.number
    version = rule.version
  }
}

extension DecisionFact {
  init(_ fact: AppliedRule.Fact) {
    self.init()
    name = fact.name
    value = fact.value
  }
}

extension ObjectionEntry {
  init(_ objection: CaseObjection) {
    self.init()
    on = objection.on.description
    reason = objection.reason
    answerDue = Contracts.DueDate(objection.answerDue)
    overdueOn = objection.overdueOn?.description ?? ""
    guard let answer = objection.answer else { return }
    answeredOn = answer.on.description
    answeredBy = answer.by
    annulled = answer.annuls
    grounds = answer.grounds
  }
}
