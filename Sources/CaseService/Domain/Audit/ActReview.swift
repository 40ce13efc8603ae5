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
    due = Self.due(event.fact.act, on: record)
    daysLate = due.map { max(0, event.occasion.day.number - $0.number) } ?? 0
    findings = (daysLate > 0 ? [.late] : []) + Self.findings(of: event.fact)
  }

  /// Whether an act is somebody's of the office, or what came of the office's silence: the acts that an auditor asks about.
  public static func isAsked(about event: CaseEvent) -> Bool {
    switch event.occasion.actor.role {
    case .windowClerk, .approver: true
    case .applicant: false
    case .system: event.fact.act == .acceptBySilence
    }
  }

  /// The office answers within the notice period, and decides within the promised one, or the law's where it promised none.
  private static func due(_ act: CaseAct, on record: CaseRecord) -> Day? {
    switch act {
    case .accept, .acceptBySilence, .refuseAcceptance, .pointElsewhere, .askCorrection, .giveBack: record.noticeDue?.due
    case .decide, .referUpward: (record.periods?.promised ?? record.periods?.statutory)?.due
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
