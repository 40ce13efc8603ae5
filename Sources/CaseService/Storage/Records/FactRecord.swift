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
  /// Those that were seen; of what was handed in, those that are to be seen; of a reminder, what is owed.
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
  var ask: HeldAskRecord? = nil
  var correction: CorrectionRequestRecord? = nil
  var ending: EndingRecord? = nil
  var respondBy: DueDateRecord? = nil
  var fee: FeeRecord? = nil
  var delivery: DeliveryRecord? = nil
  var rating: RatingRecord? = nil
  var putRight: PuttingRightRecord? = nil
  /// The raw value of `CaseDuty`.
  var duty = ""
  /// Of what is owed after the decision, where a calendar moved it.
  var dutyDue: DueDateRecord? = nil
  /// The version of the template of the document that it made; 0: it made none, or was kept before there were any.
  var template = 0
  var step: StepFactRecord? = nil
  var objection: ObjectionRecord? = nil
  /// By when an objection is to be answered, where a calendar moved it.
  var answerDue: DueDateRecord? = nil

  init() {}

  init(_ fact: CaseFact) {
    act = fact.act.rawValue
    if CaseDocumentKind(fact) != nil { template = CaseDocument.currentTemplate }
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
    case .supplied(let more, let unseen):
      evidence = more.map(EvidenceRecord.init)
      originals = unseen
    case .accepted(let day, let limits), .acceptedBySilence(let day, let limits):
      on = day.number
      periods = PeriodsRecord(limits)
    case .acceptanceRefused(let refusal): decision = DecisionRecord(refusal)
    case .reviewBegun(let day): on = day.number
    case .decided(let decided): decision = DecisionRecord(decided)
    case .withdrawn(let day, let reason):
      on = day.number
      text = reason
    case .evidenceLost(let lost):
      on = lost.on.number
      loss = LossRecord(lost)
    case .clockStopped, .clockResumed, .extended, .lampTurned, .datesReckoned: takeClock(fact)
    case .heldAsked, .reminded: takeAsk(fact)
    case .correctionAsked, .corrected, .ended: takeCorrection(fact)
    case .feeSet, .feeSettled, .delivered, .rated, .putRight, .overdue, .archived: takeAfterDecision(fact)
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
    case .supply: return .supplied(try evidence.evidence(), unseen: originals)
    case .accept: return .accepted(on: on.day, try known(periods, "periods").periods())
    case .acceptBySilence: return .acceptedBySilence(on: on.day, try known(periods, "periods").periods())
    case .refuseAcceptance: return .acceptanceRefused(try known(decision, "decision").acceptanceRefusal)
    case .beginReview: return .reviewBegun(on: on.day)
    case .decide: return .decided(try known(decision, "decision").decision())
    case .withdraw: return .withdrawn(on: on.day, reason: text)
    case .loseEvidence: return .evidenceLost(try known(loss, "loss").loss(on: on.day))
    case .askHeld, .remind: return try askFact()
    case .askCorrection, .correct, .lapse, .pointElsewhere, .giveBack, .referUpward, .annul:
      return try correctionFact(CaseAct(kept: act, "act"))
    case .some(let act) where Self.afterDecision.contains(act): return try factAfterDecision(act)
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
    try visit(30, "correction", &correction)
    try visit(31, "ending", &ending)
    try visit(32, "respondBy", &respondBy)
    try visit(40, "fee", &fee)
    try visit(41, "delivery", &delivery)
    try visit(42, "rating", &rating)
    try visit(43, "putRight", &putRight)
    try visit(44, "duty", &duty)
    try visit(45, "dutyDue", &dutyDue)
    try visit(46, "template", &template)
    try visit(50, "step", &step)
    try visit(51, "objection", &objection)
    try visit(52, "answerDue", &answerDue)
    try visit(60, "ask", &ask)
  }
}
