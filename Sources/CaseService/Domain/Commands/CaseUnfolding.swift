import Civics

/// A case while a command is being decided: each event is taken as it is made, so that the next one is decided on what it left.
struct CaseUnfolding {
  private(set) var record: CaseRecord
  private(set) var events: [CaseEvent] = []

  init(_ record: CaseRecord) {
    self.record = record
  }

  /// Begins a case with its submission.
  init(filing: Filing, on occasion: CaseOccasion) {
    record = CaseRecord(filing)
    events = [CaseEvent(sequence: record.sequence, fact: .submitted(filing), occasion: occasion)]
  }

  /// Does one act, if the table allows it.
  mutating func take(_ fact: CaseFact, on occasion: CaseOccasion) throws(CaseRefusal) {
    let row = try record.permit(fact.act, on: occasion)
    record.take(fact, entering: row.to)
    events.append(CaseEvent(sequence: record.sequence, fact: fact, occasion: occasion))
  }

  /// Takes receipt on the day of arrival, whoever presses the button and when: the office's delay is not the applicant's.
  mutating func receive(_ arrival: Day, on occasion: CaseOccasion, under rules: CaseRules) throws(CaseRefusal) {
    try take(.received(on: arrival, noticeDue: rules.noticeDue(from: arrival)), on: occasion)
  }

  /// Accepts and approves an instant case in the same call, once a rule holds, which is usually that its evidence is complete, and nothing is left to
  /// verify (秒批).
  mutating func finishAtOnce(after occasion: CaseOccasion, under rules: CaseRules) throws(CaseRefusal) {
    guard record.state == .received, let rule = record.decidingRule, let complete = record.completeOn else { return }
    let bySystem = occasion.bySystem(because: record.sequence)
    let accepted = record.acceptance(on: occasion.day)
    try take(.accepted(on: accepted, CasePeriods(of: record.item, acceptedOn: accepted, by: rules.calendar)), on: bySystem)
    let day = max(occasion.day, complete)
    let decision = CaseDecision.approval(of: record.item, on: day, by: rule).toDeliver(by: rules.calendar)
    try take(.decided(decision), on: occasion.bySystem(because: record.sequence))
  }
}
