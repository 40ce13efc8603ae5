public import Civics

/// A case (办件) as it stands now: what its events have made of it.
public struct CaseRecord: Hashable, Sendable {
  public let filing: Filing
  public private(set) var state: CaseState
  /// The place of the last event in the history; the next one bears this and one more.
  public private(set) var sequence: Int
  /// What came after the submission.
  public private(set) var supplied: [Evidence]
  /// The certificates that the case relied on and that no longer hold.
  public private(set) var lost: [String]
  /// The ids of materials that may follow and have not come yet, and of those whose certificate no longer holds.
  public private(set) var outstanding: [String]
  /// The day that counts as the day of receipt (收件).
  public private(set) var receivedOn: Day?
  /// By when the office must say what is wrong with the file; silence after it accepts the case.
  public private(set) var noticeDue: DueDate?
  public private(set) var verifiedOn: Day?
  /// The ids of materials that were handed in after the visit and whose originals nobody has seen: its reason has come back.
  public private(set) var unseen: [String]
  /// The statutory clock; nil before acceptance (受理).
  public private(set) var clock: StatutoryClock?
  public private(set) var acceptanceRefusal: AcceptanceRefusal?
  public private(set) var decision: CaseDecision?
  /// The day on which the office's work on the case ended.
  public private(set) var closedOn: Day?
  /// Nil before the first reminder of what is owed.
  public private(set) var reminders: SupplyReminders?
  /// 办结结果; nil while the case is open, and after a refusal to accept or a pointer elsewhere, which end no case the office had taken.
  public private(set) var result: CaseResult?
  /// What the applicant was asked to put right; nil: nothing.
  public private(set) var correction: Correction?
  /// How it ended without a decision, or a decision was undone.
  public private(set) var ending: CaseEnding?
  public private(set) var fees: CaseFees
  /// Nil before the decision.
  public private(set) var delivery: CaseDelivery?
  public private(set) var rating: CaseRating?
  /// The departments' steps; nil before acceptance, and where the item has no flow.
  public private(set) var steps: CaseFlow?
  /// Against a decision that the suite made by a rule; nil where there is none.
  public private(set) var objection: CaseObjection?

  /// Begins a case from its first event.
  public init(beginning event: CaseEvent) throws(CaseHistoryFault) {
    guard event.sequence == 1 else { throw .outOfSequence(expected: 1, found: event.sequence) }
    guard case .submitted(let filing) = event.fact else { throw .beginsWith(event.fact.act) }
    self.init(filing)
  }

  /// Rebuilds a case from its whole history, in order.
  public init(history: some Sequence<CaseEvent>) throws(CaseHistoryFault) {
    var events = history.makeIterator()
    guard let first = events.next() else { throw .empty }
    try self.init(beginning: first)
    while let event = events.next() { try apply(event) }
  }

  /// Restores a case from what was kept of it, which equals what its history makes of it.
  public init(
    filing: Filing, state: CaseState, sequence: Int, supplied: [Evidence], outstanding: [String], receivedOn: Day?, noticeDue: DueDate?,
    verifiedOn: Day?, unseen: [String] = [], clock: StatutoryClock?, acceptanceRefusal: AcceptanceRefusal?, decision: CaseDecision?,
    closedOn: Day?, result: CaseResult?, lost: [String] = [], reminders: SupplyReminders? = nil,
    correction: Correction? = nil, ending: CaseEnding? = nil, fees: CaseFees? = nil, delivery: CaseDelivery? = nil,
    rating: CaseRating? = nil,
    steps: CaseFlow? = nil, objection: CaseObjection? = nil
  ) {
    self.filing = filing
    self.state = state
    self.sequence = sequence
    self.supplied = supplied
    self.lost = lost
    self.outstanding = outstanding
    self.receivedOn = receivedOn
    self.noticeDue = noticeDue
    self.verifiedOn = verifiedOn
    self.unseen = unseen
    self.clock = clock
    self.acceptanceRefusal = acceptanceRefusal
    self.decision = decision
    self.closedOn = closedOn
    self.result = result
    self.reminders = reminders
    self.correction = correction
    self.ending = ending
    self.fees = fees ?? CaseFees(of: filing.item)
    self.delivery = delivery
    self.rating = rating
    self.steps = steps
    self.objection = objection
  }

  /// What answers the materials now. Certificates that no longer hold do not count.
  public var evidence: [Evidence] {
    let all = filing.evidence + supplied
    return lost.isEmpty ? all : all.filter { piece in !lost.contains { $0 == piece.certificate } }
  }

  /// A case of one event: the submission.
  init(_ filing: Filing) {
    self.filing = filing
    state = .submitted
    sequence = 1
    supplied = []
    unseen = []
    lost = []
    outstanding = filing.outstanding
    fees = CaseFees(of: filing.item)
  }

  /// Takes the next event of the history.
  ///
  /// Roles and conditions are not asked again: they were right by the rules of their day.
  public mutating func apply(_ event: CaseEvent) throws(CaseHistoryFault) {
    guard event.sequence == sequence + 1 else { throw .outOfSequence(expected: sequence + 1, found: event.sequence) }
    guard let row = CaseTransition.row(event.fact.act, in: state) else { throw .impossible(event.fact.act, in: state) }
    take(event.fact, entering: row.to)
  }

  /// Takes a fact that the table allows.
  mutating func take(_ fact: CaseFact, entering next: CaseState) {
    sequence += 1
    state = next
    correction?.note(fact)
    switch fact {
    case .submitted, .reviewBegun:
      break
    case .received(let day, let notice):
      receivedOn = day
      noticeDue = notice
    case .verified(let day, _, _, let notice):
      verifiedOn = day
      unseen = []
      noticeDue = notice
    case .supplied(let more, let originals):
      take(more, unseen: originals)
    case .accepted(let day, let periods), .acceptedBySilence(let day, let periods):
      clock = StatutoryClock(from: day, periods, event: sequence)
      // None is left, but where an older program accepted it in a rolling upgrade, which did not know that somebody was to come again.
      unseen = []
      steps = item.flow.isEmpty ? nil : CaseFlow(of: item.flow)
    case .acceptanceRefused(let refusal):
      acceptanceRefusal = refusal
      closedOn = refusal.on
    case .decided(let decision):
      self.decision = decision
      result = decision.result
      closedOn = decision.on
      delivery = CaseDelivery(due: decision.deliverBy)
    case .withdrawn(let day, _):
      result = .withdrawn
      closedOn = day
    case .evidenceLost(let loss):
      lost.append(loss.certificate)
      supplied += loss.replacements
      outstanding += loss.reopened.filter { !outstanding.contains($0) }
      // The reminders begin anew, for something else is owed.
      if !loss.reopened.isEmpty { reminders = SupplyReminders(times: 0, last: loss.on) }
    case .clockStopped(let stop):
      clock?.stop(stop, event: sequence)
    case .clockResumed(let day, let periods):
      clock?.resume(on: day, periods, event: sequence)
    case .extended(let extended, let periods):
      clock?.extend(extended, periods)
    case .lampTurned(_, let lamp):
      clock?.tell(lamp)
    case .datesReckoned(let reckoned):
      if let notice = reckoned.noticeDue { move(noticeTo: notice) }
      if let periods = reckoned.periods { clock?.move(to: periods, on: reckoned.on) }
      if let respondBy = reckoned.respondBy { correction?.move(to: respondBy) }
      if let due = reckoned.duty { move(dutyTo: due) }
      if let due = reckoned.answerDue { objection?.answerDue = due }
    case .heldAsked:
      break
    case .reminded(let day, _):
      reminders = SupplyReminders(times: (reminders?.times ?? 0) + 1, last: day)
    case .correctionAsked(let request):
      if correction == nil {
        correction = Correction(request, event: sequence)
      } else {
        correction?.ask(request, event: sequence)
      }
    case .corrected(let day, let more, let notice, let originals):
      take(more, unseen: originals)
      noticeDue = notice
      correction?.answer(on: day)
    case .ended(let ending):
      self.ending = ending
      result = ending.kind.result
      // A case that was closed before stays closed since then.
      closedOn = closedOn ?? ending.on
    case .feeSet(let fee):
      fees.add(fee)
    case .feeSettled(let id, let settlement):
      fees.settle(id, settlement)
    case .delivered(let done):
      delivery?.done = done
    case .rated(let given):
      rating = CaseRating(given)
    case .putRight(let done):
      rating?.putRight = done
    case .overdue(.delivery, let day):
      delivery?.overdueOn = day
    case .overdue(.puttingRight, let day):
      rating?.overdueOn = day
    case .overdue(.objection, let day):
      objection?.overdueOn = day
    case .archived:
      break
    case .step(let fact):
      steps?.take(fact)
    case .objected(let objection):
      self.objection = objection
    case .objectionAnswered(let answer):
      objection?.answer = answer
      if answer.annuls { result = .void }
    }
  }

  private mutating func take(_ more: [Evidence], unseen originals: [String]) {
    supplied += more
    outstanding.removeAll { id in more.contains { $0.material == id } }
    if outstanding.isEmpty { reminders = nil }
    unseen += originals.filter { !unseen.contains($0) }
  }

  /// Takes a notice period that was reckoned again, and with it the days on which the file was complete where they are others now.
  private mutating func move(noticeTo notice: DueDate) {
    if let from = noticeDue?.from, from != notice.from {
      if receivedOn == from { receivedOn = notice.from }
      if verifiedOn == from { verifiedOn = notice.from }
      if correction?.answeredOn == from { correction?.answer(on: notice.from) }
    }
    noticeDue = notice
  }

  private mutating func move(dutyTo due: DueDate) {
    if rating == nil { delivery?.due = due } else { rating?.putRightDue = due }
  }
}
