/// How much a notice matters, which decides over what it goes and when.
public enum NoticeClass: String, CaseIterable, Sendable {
  /// The law wants the person to be told: goes over every channel that they take, and over one at least.
  case statutory
  /// Goes over the first channel that reaches them, and may be opted out of.
  case informational
  /// As informational, and can be turned off by itself.
  case reminder
  /// A code that somebody waits for: at once, to the place that it verifies and to no other.
  case code
}

extension NoticeKind {
  public var `class`: NoticeClass {
    switch self {
    case .contactCode: .code
    case .visitTomorrow, .visitSoon, .caseReminded: .reminder
    case .visitBooked, .visitChanged, .visitCancelled, .visitMissed, .visitConflict, .visitWaiting, .caseAnswered, .caseOverdue:
      .informational
    case .caseReceived, .caseAccepted, .caseClockStopped, .caseClockResumed, .caseExtended,
      .caseDecided, .caseReopened, .correctionAsked, .caseLapsed, .caseElsewhere, .caseReturned, .caseReferred,
      .caseAnnulled, .caseFee, .caseDelivered, .caseRefused, .objectionAnswered, .caseMoved:
      .statutory
    }
  }
}
