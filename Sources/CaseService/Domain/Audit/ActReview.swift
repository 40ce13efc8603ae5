public import Civics

/// An act as an auditor looks at it: whose it is, by when it had to be done, and what of it stands out.
public struct ActReview: Hashable, Sendable {
  /// Who did it; where the suite says that a department's step is late, who holds the step. Empty: nobody.
  public let official: String
  /// The department's step that it is about; nil: the case as a whole.
  public let step: DepartmentStep?
  /// The last day on which it is in time; nil for what has no day of its own.
  public let due: Day?
  /// Calendar days after that; 0: in time.
  public let daysLate: Int
  public let findings: [ActFinding]

  /// - Parameters:
  ///   - record: the case before the event.
  public init(of event: CaseEvent, on record: CaseRecord) {
    let code: String? = if case .step(let fact) = event.fact { fact.step } else { nil }
    step = code.flatMap { record.item.step($0) }
    official =
      event.fact.act == .escalateSteps ? code.flatMap { record.steps?.step($0)?.holder } ?? "" : event.occasion.actor.id
    due = Self.due(event.fact, on: record)
    daysLate = due.map { max(0, event.occasion.day.number - $0.number) } ?? 0
    findings = (daysLate > 0 ? [.late] : []) + Self.findings(of: event.fact, on: record)
  }

  /// Whether an act is somebody's of the office, or what came of the office's silence: the acts that an auditor asks about. A delivery is the
  /// office's, whichever of its systems says so. What the suite tells as late is asked about on the day on which it is, for it may never be done.
  public static func isAsked(about event: CaseEvent) -> Bool {
    switch event.occasion.actor.role {
    case .windowClerk, .approver: true
    case .applicant: false
    case .system: isSilence(event.fact)
    }
  }

  private static func isSilence(_ fact: CaseFact) -> Bool {
    switch fact {
    case .acceptedBySilence, .delivered, .step(.escalated), .overdue: true
    // The lamp that says that the day of the decision is over; one that only warns says nothing of anybody.
    case .lampTurned(_, let lamp): lamp > .warn
    default: false
    }
  }

  /// The office answers within the notice period, and decides within the promised one, or the law's where it promised none; a department finishes its
  /// step within its limit; what is owed after the decision has the day by which it was owed.
  private static func due(_ fact: CaseFact, on record: CaseRecord) -> Day? {
    switch fact {
    case .step(.finished(let step, _, _)): return record.steps?.step(step)?.due?.due
    case .step(.escalated(let steps, _, _)): return steps.first.flatMap { record.steps?.step($0)?.due?.due }
    case .overdue(let kind, _): return record.duties.first { $0.kind == kind }?.due.due
    case .lampTurned(_, .red): return record.periods?.statutory.due
    case .lampTurned(_, .yellow): return (record.periods?.promised ?? record.periods?.statutory)?.due
    default: break
    }
    return switch fact.act {
    case .accept, .acceptBySilence, .refuseAcceptance, .pointElsewhere, .askCorrection, .giveBack: record.noticeDue?.due
    case .decide, .referUpward: (record.periods?.promised ?? record.periods?.statutory)?.due
    case .deliver: record.delivery?.due?.due
    case .putRight: record.rating?.putRightDue?.due
    case .upholdDecision, .annulDecision: record.objection?.answerDue.due
    default: nil
    }
  }

  /// What stands out of a fact, whenever it happened. A second correction and an ask for what a file has stand in their own facts; a correction asks
  /// needlessly for what a certificate says already.
  private static func findings(of fact: CaseFact, on record: CaseRecord) -> [ActFinding] {
    switch fact {
    case .heldAsked: [.needlessAsk]
    case .correctionAsked(let request):
      (request.avoidable.isEmpty ? [] : [.secondCorrection])
        + (record.heldByCertificate(of: request.points.map(\.material)).isEmpty ? [] : [.needlessAsk])
    default: []
    }
  }
}
