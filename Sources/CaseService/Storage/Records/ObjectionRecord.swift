import Bus
import CaseDomain
import Civics

/// An objection and its answer, as they are kept; in the log each by itself.
struct ObjectionRecord: Message {
  var on = 0
  var reason = ""
  var answerDue: DueDateRecord? = nil
  /// Nil until it is answered.
  var answeredOn: Int? = nil
  var answeredBy = ""
  var annuls = false
  var grounds = ""
  /// Nil where its answer was not told as overdue.
  var overdueOn: Int? = nil

  init() {}

  init(_ objection: CaseObjection) {
    on = objection.on.number
    reason = objection.reason
    answerDue = DueDateRecord(objection.answerDue)
    overdueOn = objection.overdueOn?.number
    if let answer = objection.answer { take(answer) }
  }

  init(_ answer: CaseObjection.Answer) { take(answer) }

  private mutating func take(_ answer: CaseObjection.Answer) {
    answeredOn = answer.on.number
    answeredBy = answer.by
    annuls = answer.annuls
    grounds = answer.grounds
  }

  func objection() throws(KeptCaseFault) -> CaseObjection {
    guard let answerDue else { throw .unreadable("answerDue") }
    return CaseObjection(on: on.day, reason: reason, answerDue: try answerDue.date(), overdueOn: overdueOn?.day, answer: answer)
  }

  /// Nil until it is answered.
  var answer: CaseObjection.Answer? {
    answeredOn.map { CaseObjection.Answer(on: $0.day, by: answeredBy, annuls: annuls, grounds: grounds) }
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "reason", &reason, .secret)
    try visit(3, "answerDue", &answerDue)
    try visit(4, "answeredOn", &answeredOn)
    try visit(5, "answeredBy", &answeredBy)
    try visit(6, "annuls", &annuls)
    try visit(7, "grounds", &grounds, .secret)
    try visit(8, "overdueOn", &overdueOn)
  }
}
