public import Civics

/// An act as an auditor looks at it: by when it had to be done, and what of it stands out.
public struct ActReview: Hashable, Sendable {
  /// The last day on which it is in time; nil for what has no day of its own.
  public let due: Day?
  /// Calendar days after that; 0: in time.
  public let daysLate: Int
  public let findings: [ActFinding]

  /// - Parameters:
  ///   - record: the case before the event.
  public init(of event: CaseEvent, on record: CaseRecord) {
    due = Self.due(event.fact, on: record)
    daysLate = due.map { max(0, event.occasion.day.number - $0.number) } ?? 0
    findings = (daysLate > 0 ? [.late] : []) + Self.findings(of: event.fact)
  }

  /// Whether an act is somebody's of the office, or what came of the office's silence: the acts that an auditor asks about. A delivery is the
  /// office's, whichever of its systems says so.
  public static func isAsked(about event: CaseEvent) -> Bool {
    switch event.occasion.actor.role {
    case .windowClerk, .approver: true
    case .applicant: false
    case .system: event.fact.act == .acceptBySilence || event.fact.act == .deliver
    }
  }

  /// The office answers within the notice period, and decides within the promised one, or the law's where it promised none; a department finishes its
  /// step within its limit; what is owed after the decision has the day by which it was owed.
  private static func due(_ fact: CaseFact, on record: CaseRecord) -> Day? {
    if case .step(.finished(let step, _, _)) = fact { return record.steps?.step(step)?.due?.due }
    return switch fact.act {
    case .accept, .acceptBySilence, .refuseAcceptance, .pointElsewhere, .askCorrection, .giveBack: record.noticeDue?.due
    case .decide, .referUpward: (record.periods?.promised ?? record.periods?.statutory)?.due
    case .deliver: record.delivery?.due?.due
    case .putRight: record.rating?.putRightDue?.due
    case .upholdDecision, .annulDecision: record.objection?.answerDue.due
    default: nil
    }
  }

  /// What stands out of a fact, whenever it happened. A second correction and a needless ask stand in their own facts.
  private static func findings(of fact: CaseFact) -> [ActFinding] {
    switch fact {
    case .heldAsked: [.needlessAsk]
    case .correctionAsked(let request) where !request.avoidable.isEmpty: [.secondCorrection]
    default: []
    }
  }
}
