public import Civics

/// What a notice tells, before it is put into words.
public enum NoticeContent: Hashable, Sendable {
  case visitBooked(VisitSummary)
  case visitChanged(VisitSummary)
  case visitCancelled(VisitSummary)
  /// What somebody has to come for, when no seat is free yet.
  case visitWaiting(CaseSummary, VisitReasonKind)
  /// The day by which the case is promised to be decided, if one is known.
  case caseReceived(CaseSummary, promised: Day?)
  case caseDecided(CaseSummary, CaseDecision)
  /// That a code is on its way; the code itself is kept nowhere here.
  case contactCode
  /// The materials that have to come anew, by their names.
  case caseReopened(CaseSummary, materials: [String])
  /// The materials that may follow and have not come, by their names.
  case caseReminded(CaseSummary, materials: [String])

  public var kind: NoticeKind {
    switch self {
    case .visitBooked: .visitBooked
    case .visitChanged: .visitChanged
    case .visitCancelled: .visitCancelled
    case .visitWaiting: .visitWaiting
    case .caseReceived: .caseReceived
    case .caseDecided: .caseDecided
    case .contactCode: .contactCode
    case .caseReopened: .caseReopened
    case .caseReminded: .caseReminded
    }
  }

  public func text(in language: Language) -> NoticeText {
    switch self {
    case .visitBooked(let visit): VisitTemplate(visit, language).booked
    case .visitChanged(let visit): VisitTemplate(visit, language).changed
    case .visitCancelled(let visit): VisitTemplate(visit, language).cancelled
    case .visitWaiting(let summary, let reason): CaseTemplate(summary, language).waiting(for: reason)
    case .caseReceived(let summary, let promised): CaseTemplate(summary, language).received(promised: promised)
    case .caseDecided(let summary, let result): CaseTemplate(summary, language).decided(result)
    case .contactCode: CodeTemplate(language).due
    case .caseReopened(let summary, let materials): CaseTemplate(summary, language).reopened(materials)
    case .caseReminded(let summary, let materials): CaseTemplate(summary, language).reminded(materials)
    }
  }
}
