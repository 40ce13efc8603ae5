public import Civics

/// What a notice tells, before it is put into words.
public enum NoticeContent: Hashable, Sendable {
  case visitBooked(VisitSummary)
  case visitChanged(VisitSummary)
  case visitCancelled(VisitSummary)
  case visitMissed(VisitSummary)
  /// Why the visit does not fit its hall any more, and the other seat that is kept for it, if one is.
  case visitConflict(VisitSummary, HallConflict, offered: VisitSummary?)
  /// What somebody has to come for, when no seat is free yet.
  case visitWaiting(CaseSummary, VisitReasonKind)
  /// The day by which the case is promised to be decided, if one is known; and the day that counts as the day of receipt, where it came at night.
  case caseReceived(CaseSummary, promised: Day?, countsFrom: Day? = nil)
  /// The day of acceptance, how it came about, and by when the case is to be decided.
  case caseAccepted(CaseSummary, on: Day, CaseAcceptance, DecisionDay)
  /// For what the clock stands still, under which provision, and how many workdays that is expected to take.
  case caseClockStopped(CaseSummary, ground: Bilingual, basis: Bilingual, workdays: Int)
  /// By when the case is to be decided now; nil where that is past.
  case caseClockResumed(CaseSummary, DecisionDay?)
  /// By how many workdays, why, and by when the case is to be decided now; nil where that is past.
  case caseExtended(CaseSummary, workdays: Int, reason: String, DecisionDay?)
  case caseDecided(CaseSummary, CaseDecision)
  /// That a code is on its way; the code itself is kept nowhere here.
  case contactCode
  /// The materials that have to come anew, by their names.
  case caseReopened(CaseSummary, materials: [Bilingual])
  /// The materials that may follow and have not come, by their names.
  case caseReminded(CaseSummary, materials: [Bilingual])
  /// The materials in which something is to be put right, by their names, and the last day for it.
  case correctionAsked(CaseSummary, materials: [Bilingual], by: Day?)
  case caseEnded(CaseSummary, CaseEnd)
  /// What is to be paid, in fen, for what and under which provision.
  case caseFee(CaseSummary, name: String, fen: Int, basis: String)
  /// How it was delivered; the tracking number is empty where it was not posted.
  case caseDelivered(CaseSummary, how: Bilingual, trackingNumber: String)
  /// What was done about a bad rating.
  case caseAnswered(CaseSummary, measures: String)
  /// The grounds on which the office did not accept it; the office is empty where its name is not known.
  case caseRefused(CaseSummary, grounds: String, office: String)
  /// Whether the decision was annulled, else it stands; and why.
  case objectionAnswered(CaseSummary, annulled: Bool, grounds: String)
  /// The days that moved; at least one.
  case caseMoved(CaseSummary, [DateMove])
  case caseOverdue(CaseSummary, CaseDelay)
  case visitReminder(VisitReminder, VisitBrief)

  public var kind: NoticeKind {
    switch self {
    case .visitBooked: .visitBooked
    case .visitChanged: .visitChanged
    case .visitCancelled: .visitCancelled
    case .visitMissed: .visitMissed
    case .visitConflict: .visitConflict
    case .visitWaiting: .visitWaiting
    case .caseReceived: .caseReceived
    case .caseAccepted: .caseAccepted
    case .caseClockStopped: .caseClockStopped
    case .caseClockResumed: .caseClockResumed
    case .caseExtended: .caseExtended
    case .caseDecided: .caseDecided
    case .contactCode: .contactCode
    case .caseReopened: .caseReopened
    case .caseReminded: .caseReminded
    case .correctionAsked: .correctionAsked
    case .caseEnded(_, let end): end.kind
    case .caseFee: .caseFee
    case .caseDelivered: .caseDelivered
    case .caseAnswered: .caseAnswered
    case .caseRefused: .caseRefused
    case .objectionAnswered: .objectionAnswered
    case .caseMoved: .caseMoved
    case .caseOverdue: .caseOverdue
    case .visitReminder(let reminder, _): reminder.kind
    }
  }

  public func text(in language: Language) -> NoticeText {
    switch self {
    case .visitBooked(let visit): VisitTemplate(visit, language).booked
    case .visitChanged(let visit): VisitTemplate(visit, language).changed
    case .visitCancelled(let visit): VisitTemplate(visit, language).cancelled
    case .visitMissed(let visit): VisitTemplate(visit, language).missed
    case .visitConflict(let visit, let why, let offered): VisitTemplate(visit, language).conflict(why, offered: offered)
    case .visitWaiting(let summary, let reason): CaseTemplate(summary, language).waiting(for: reason)
    case .caseReceived(let summary, let promised, let day): CaseTemplate(summary, language).received(promised: promised, countsFrom: day)
    case .caseAccepted(let summary, let day, let acceptance, let due):
      CaseTemplate(summary, language).accepted(on: day, acceptance, due)
    case .caseClockStopped(let summary, let ground, let basis, let workdays):
      CaseTemplate(summary, language).clockStopped(for: ground, under: basis, workdays: workdays)
    case .caseClockResumed(let summary, let due): CaseTemplate(summary, language).clockResumed(due)
    case .caseExtended(let summary, let workdays, let reason, let due):
      CaseTemplate(summary, language).extended(by: workdays, because: reason, due)
    case .caseDecided(let summary, let result): CaseTemplate(summary, language).decided(result)
    case .contactCode: CodeTemplate(language).due
    case .caseReopened(let summary, let materials): CaseTemplate(summary, language).reopened(materials)
    case .caseReminded(let summary, let materials): CaseTemplate(summary, language).reminded(materials)
    case .correctionAsked(let summary, let materials, let day): CaseTemplate(summary, language).correctionAsked(materials, by: day)
    case .caseEnded(let summary, let end): CaseTemplate(summary, language).ended(end)
    case .caseFee(let summary, let name, let fen, let basis): CaseTemplate(summary, language).fee(name, fen: fen, basis: basis)
    case .caseDelivered(let summary, let how, let number): CaseTemplate(summary, language).delivered(how, trackingNumber: number)
    case .caseAnswered(let summary, let measures): CaseTemplate(summary, language).answered(measures)
    case .caseRefused(let summary, let grounds, let office): CaseTemplate(summary, language).refused(grounds, by: office)
    case .objectionAnswered(let summary, let annulled, let grounds):
      CaseTemplate(summary, language).objectionAnswered(annulled: annulled, grounds)
    case .caseMoved(let summary, let moves): CaseTemplate(summary, language).moved(moves)
    case .caseOverdue(let summary, let delay): CaseTemplate(summary, language).overdue(delay)
    case .visitReminder(let reminder, let visit): ReminderTemplate(visit, language).text(reminder)
    }
  }
}
