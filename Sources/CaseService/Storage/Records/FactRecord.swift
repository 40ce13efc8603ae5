import Bus
import CaseDomain
import Civics

/// What happened to a case, as the log keeps it. A submission's filing stands in the table and is not kept twice.
struct FactRecord: Message {
  /// The raw value of `CaseAct`, which tells what the other fields mean.
  var act = ""
  var on = 0
  var noticeDue: DueDateRecord? = nil
  var periods: PeriodsRecord? = nil
  var originals: [String] = []
  var evidence: [EvidenceRecord] = []
  var decision: DecisionRecord? = nil
  /// Why, or where.
  var text = ""
  var loss: LossRecord? = nil
  var stop: ClockStopRecord? = nil
  var extended: ClockExtensionRecord? = nil
  var lamp = ""
  var moved: [MovedDateRecord] = []
  var step: StepFactRecord? = nil
  var objection: ObjectionRecord? = nil

  init() {}

  init(_ fact: CaseFact) {
    act = fact.act.rawValue
    switch fact {
    case .submitted: break
    case .received(let day, let notice):
      on = day.number
      noticeDue = DueDateRecord(notice)
    case .verified(let day, let seen, let place, let notice):
      on = day.number
      originals = seen
      text = place
      noticeDue = DueDateRecord(notice)
    case .supplied(let more): evidence = more.map(EvidenceRecord.init)
    case .accepted(let day, let limits), .acceptedBySilence(let day, let limits):
      on = day.number
      periods = PeriodsRecord(limits)
    case .acceptanceRefused(let refusal): decision = DecisionRecord(refusal)
    case .decided(let decided): decision = DecisionRecord(decided)
    case .withdrawn(let day, let reason):
      on = day.number
      text = reason
    case .evidenceLost(let lost):
      on = lost.on.number
      loss = LossRecord(lost)
    case .clockStopped, .clockResumed, .extended, .lampTurned, .datesReckoned: takeClock(fact)
    case .step(let fact): step = StepFactRecord(fact)
    case .objected(let objected): objection = ObjectionRecord(objected)
    case .objectionAnswered(let answer): objection = ObjectionRecord(answer)
    }
  }

  /// - Parameter filing: What the case's submission put on file.
  func fact(_ filing: Filing) throws(KeptCaseFault) -> CaseFact {
    switch CaseAct(rawValue: act) {
    case .submit: return .submitted(filing)
    case .receive: return .received(on: on.day, noticeDue: try known(noticeDue, "noticeDue").date())
    case .verify:
      return .verified(on: on.day, originals: originals, place: text, noticeDue: try known(noticeDue, "noticeDue").date())
    case .supply: return .supplied(try evidence.evidence())
    case .accept: return .accepted(on: on.day, try known(periods, "periods").periods())
    case .acceptBySilence: return .acceptedBySilence(on: on.day, try known(periods, "periods").periods())
    case .refuseAcceptance: return .acceptanceRefused(try known(decision, "decision").acceptanceRefusal)
    case .decide: return .decided(try known(decision, "decision").decision())
    case .withdraw: return .withdrawn(on: on.day, reason: text)
    case .loseEvidence: return .evidenceLost(try known(loss, "loss").loss(on: on.day))
    case .object: return .objected(try known(objection, "objection").objection())
    case .upholdDecision, .annulDecision: return .objectionAnswered(try known(objection?.answer, "objection"))
    case .some(let act):
      if let fact = try step?.fact(act) { return .step(fact) }
      return try clockFact(act)
    case nil: throw .unreadable("act")
    }
  }

  func known<Value>(_ value: Value?, _ field: String) throws(KeptCaseFault) -> Value {
    guard let value else { throw .unreadable(field) }
    return value
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "act", &act)
    try visit(2, "on", &on)
    try visit(3, "noticeDue", &noticeDue)
    try visit(4, "periods", &periods)
    try visit(5, "originals", &originals)
    try visit(6, "evidence", &evidence)
    try visit(7, "decision", &decision)
    try visit(8, "text", &text, .secret)
    try visit(9, "loss", &loss)
    try visit(10, "stop", &stop)
    try visit(11, "extended", &extended)
    try visit(12, "lamp", &lamp)
    try visit(13, "moved", &moved)
    try visit(50, "step", &step)
    try visit(51, "objection", &objection)
  }
}
