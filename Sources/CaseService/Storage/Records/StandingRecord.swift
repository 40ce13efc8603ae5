import Bus
import CaseDomain
import Civics

/// How far a case has come since its submission, as it is kept beside the filing and the state.
struct StandingRecord: Message {
  var sequence = 0
  var supplied: [EvidenceRecord] = []
  var outstanding: [String] = []
  var receivedOn: Int? = nil
  var noticeDue: DueDateRecord? = nil
  var verifiedOn: Int? = nil
  var acceptedOn: Int? = nil
  var periods: PeriodsRecord? = nil
  var acceptanceRefusal: DecisionRecord? = nil
  var decision: DecisionRecord? = nil
  var closedOn: Int? = nil
  var result = ""
  var lost: [String] = []
  /// Nil before acceptance, and in what was kept before clocks had ledgers.
  var clock: ClockRecord? = nil
  var reminders: RemindersRecord? = nil
  var correction: CorrectionRecord? = nil
  var ending: EndingRecord? = nil
  var fees: [FeeRecord] = []
  var delivery: CaseDeliveryRecord? = nil
  var rating: CaseRatingRecord? = nil
  /// None before acceptance, and where the item has no flow.
  var steps: [StepStandingRecord] = []
  var objection: ObjectionRecord? = nil
  /// Materials that came after the visit and are to be seen at another.
  var unseen: [String] = []

  init() {}

  init(_ record: CaseRecord) {
    sequence = record.sequence
    supplied = record.supplied.map(EvidenceRecord.init)
    outstanding = record.outstanding
    receivedOn = record.receivedOn?.number
    noticeDue = record.noticeDue.map(DueDateRecord.init)
    verifiedOn = record.verifiedOn?.number
    unseen = record.unseen
    acceptedOn = record.acceptedOn?.number
    periods = record.periods.map(PeriodsRecord.init)
    acceptanceRefusal = record.acceptanceRefusal.map(DecisionRecord.init)
    decision = record.decision.map(DecisionRecord.init)
    closedOn = record.closedOn?.number
    result = record.result?.code ?? ""
    lost = record.lost
    clock = record.clock.map(ClockRecord.init)
    reminders = record.reminders.map(RemindersRecord.init)
    correction = record.correction.map(CorrectionRecord.init)
    ending = record.ending.map(EndingRecord.init)
    fees = record.fees.all.map(FeeRecord.init)
    delivery = record.delivery.map(CaseDeliveryRecord.init)
    rating = record.rating.map(CaseRatingRecord.init)
    objection = record.objection.map(ObjectionRecord.init)
    steps = record.steps?.steps.map(StepStandingRecord.init) ?? []
  }

  func record(_ filing: Filing, in state: CaseState) throws(KeptCaseFault) -> CaseRecord {
    CaseRecord(
      filing: filing, state: state, sequence: sequence, supplied: try supplied.evidence(), outstanding: outstanding,
      receivedOn: receivedOn?.day, noticeDue: try noticeDue?.date(), verifiedOn: verifiedOn?.day, unseen: unseen,
      clock: try keptClock(),
      acceptanceRefusal: acceptanceRefusal?.acceptanceRefusal, decision: try decision?.decision(), closedOn: closedOn?.day,
      result: result.isEmpty ? nil : try CaseResult(kept: result, "result"), lost: lost, reminders: reminders?.reminders,
      correction: try correction?.correction(), ending: try ending?.ending(),
      fees: try keptFees(), delivery: try keptDelivery(), rating: try rating?.rating(),
      steps: try keptFlow(of: filing.item), objection: try objection?.objection())
  }

  private func keptFees() throws(KeptCaseFault) -> CaseFees {
    var kept: [CaseFee] = []
    for fee in fees { kept.append(try fee.fee()) }
    return CaseFees(kept)
  }

  /// What an older program decided is to be delivered too; it kept no day for it.
  private func keptDelivery() throws(KeptCaseFault) -> CaseDelivery? {
    try delivery?.delivery() ?? (decision == nil ? nil : CaseDelivery(due: nil))
  }

  private func keptClock() throws(KeptCaseFault) -> StatutoryClock? {
    guard let acceptedOn, let periods = try periods?.periods() else { return nil }
    return try clock?.clock(periods) ?? StatutoryClock(from: acceptedOn.day, periods, event: 0)
  }

  private func keptFlow(of item: ItemSnapshot) throws(KeptCaseFault) -> CaseFlow? {
    guard !steps.isEmpty else { return nil }
    var kept: [StepStanding] = []
    for step in steps { kept.append(try step.standing(of: item)) }
    return CaseFlow(kept)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sequence", &sequence)
    try visit(2, "supplied", &supplied)
    try visit(3, "outstanding", &outstanding)
    try visit(4, "receivedOn", &receivedOn)
    try visit(5, "noticeDue", &noticeDue)
    try visit(6, "verifiedOn", &verifiedOn)
    try visit(7, "acceptedOn", &acceptedOn)
    try visit(8, "periods", &periods)
    try visit(9, "acceptanceRefusal", &acceptanceRefusal)
    try visit(10, "decision", &decision)
    try visit(11, "closedOn", &closedOn)
    try visit(12, "result", &result)
    try visit(13, "lost", &lost)
    try visit(14, "clock", &clock)
    try visit(30, "correction", &correction)
    try visit(31, "ending", &ending)
    try visit(40, "fees", &fees)
    try visit(41, "delivery", &delivery)
    try visit(42, "rating", &rating)
    try visit(50, "steps", &steps)
    try visit(51, "objection", &objection)
    try visit(60, "reminders", &reminders)
    try visit(61, "unseen", &unseen)
  }
}
