import Bus
import CaseDomain
import Civics

/// What happened to a department's step, as the log keeps it beside the act.
struct StepFactRecord: Message {
  /// The step; of an escalation several.
  var steps: [String] = []
  var on = 0
  /// Who claimed it, gave the opinion or gave it back, or who holds it from now on.
  var official = ""
  var opposes = false
  var text = ""
  var opens: [StepDueRecord] = []

  init() {}

  init(_ fact: StepFact) {
    switch fact {
    case .opened(let dues): opens = dues.map(StepDueRecord.init)
    case .claimed(let step, let by, let day): (steps, official, on) = ([step], by, day.number)
    case .handedOver(let step, let to, let day, let reason): (steps, official, on, text) = ([step], to, day.number, reason)
    case .finished(let step, let opinion, let dues):
      (steps, official, on, text) = ([step], opinion.by, opinion.on.number, opinion.grounds)
      opposes = opinion.opposes
      opens = dues.map(StepDueRecord.init)
    case .returned(let step, let returned, let dues):
      (steps, official, on, text) = ([step], returned.by, returned.on.number, returned.text)
      opens = dues.map(StepDueRecord.init)
    case .escalated(let late, let day, let dues):
      (steps, on) = (late, day.number)
      opens = dues.map(StepDueRecord.init)
    }
  }

  /// - Returns: nil for an act that is none of a step.
  func fact(_ act: CaseAct) throws(KeptCaseFault) -> StepFact? {
    var dues: [StepDue] = []
    for due in opens { dues.append(try due.stepDue()) }
    switch act {
    case .openSteps: return .opened(dues)
    case .claimStep: return .claimed(try step, by: official, on: on.day)
    case .handOverStep: return .handedOver(try step, to: official, on: on.day, reason: text)
    case .finishStep:
      return .finished(try step, StepOpinion(on: on.day, by: official, opposes: opposes, grounds: text), opens: dues)
    case .returnStep: return .returned(try step, StepReturn(on: on.day, by: official, text: text), opens: dues)
    case .escalateSteps: return .escalated(steps, on: on.day, opens: dues)
    default: return nil
    }
  }

  private var step: String {
    get throws(KeptCaseFault) {
      guard let step = steps.first else { throw .unreadable("steps") }
      return step
    }
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "steps", &steps)
    try visit(2, "on", &on)
    try visit(3, "official", &official)
    try visit(4, "opposes", &opposes)
    try visit(5, "text", &text, .secret)
    try visit(6, "opens", &opens)
  }
}
