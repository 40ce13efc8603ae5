/// One row of the table that says who may do what to a case in which state, and where that leads.
///
/// The one table serves the commands, the documentation (``document``) and the tests. Rows without a command of their own
/// yet are still the law of the house: a history that breaks them is refused.
public struct CaseTransition: Hashable, Sendable {
  /// The state before; nil while there is no case.
  public let from: CaseState?
  public let act: CaseAct
  public let roles: [CaseRole]
  public let to: CaseState
  public let conditions: [CaseCondition]

  init(_ from: CaseState?, _ act: CaseAct, by roles: [CaseRole], to: CaseState, when conditions: [CaseCondition] = []) {
    self.from = from
    self.act = act
    self.roles = roles
    self.to = to
    self.conditions = conditions
  }

  /// Every row; at most one for a state and an act.
  public static let table: [CaseTransition] = (untilDelivery + fees + afterDecision).map(\.ownedByDepartment)

  /// Acts on a step have conditions of their own, and what is held any department that handles the case may find wanting.
  private var ownedByDepartment: CaseTransition {
    let isOfStep = conditions.contains(.ownStep) || conditions.contains(.stepFoundWrong)
    guard roles.contains(.approver), !isOfStep, act != .askHeld else { return self }
    return CaseTransition(from, act, by: roles, to: to, when: [.ownCase] + conditions)
  }

  private static let untilDelivery: [CaseTransition] = [
    CaseTransition(nil, .begin, by: [.applicant, .windowClerk], to: .draft),
    CaseTransition(nil, .submit, by: [.applicant, .windowClerk], to: .submitted),

    CaseTransition(.draft, .submit, by: [.applicant, .windowClerk], to: .submitted),
    CaseTransition(.draft, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.submitted, .receive, by: [.windowClerk, .system], to: .received),
    CaseTransition(.submitted, .supply, by: [.applicant, .windowClerk], to: .submitted, when: [.materialOwed]),
    CaseTransition(.submitted, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.received, .verify, by: [.windowClerk], to: .received, when: [.visitPending]),
    CaseTransition(.received, .supply, by: [.applicant, .windowClerk], to: .received, when: [.materialOwed]),
    CaseTransition(.received, .askCorrection, by: [.windowClerk, .approver], to: .correctionAsked, when: [.noticeRunning]),
    CaseTransition(.received, .accept, by: [.windowClerk, .approver, .system], to: .accepted, when: [.visitDone, .systemOnlyAtOnce]),
    CaseTransition(.received, .acceptBySilence, by: [.system], to: .accepted, when: [.visitDone, .noticeOverdue]),
    CaseTransition(.received, .refuseAcceptance, by: [.approver], to: .refused, when: [.noticeRunning]),
    CaseTransition(.received, .pointElsewhere, by: [.windowClerk, .approver], to: .notForUs, when: [.noticeRunning]),
    CaseTransition(.received, .giveBack, by: [.windowClerk, .approver], to: .returned, when: [.noticeRunning]),
    CaseTransition(.received, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.correctionAsked, .correct, by: [.applicant, .windowClerk], to: .received, when: [.correctionRunning]),
    CaseTransition(.correctionAsked, .lapse, by: [.system], to: .returned, when: [.correctionOverdue]),
    CaseTransition(.correctionAsked, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.accepted, .supply, by: [.applicant, .windowClerk], to: .accepted, when: [.materialOwed]),
    CaseTransition(.accepted, .beginReview, by: [.approver], to: .inReview),
    CaseTransition(.accepted, .stopClock, by: [.approver], to: .clockStopped),
    CaseTransition(.accepted, .extend, by: [.approver], to: .accepted),
    CaseTransition(.accepted, .decide, by: [.approver, .system], to: .decided, when: [.systemOnlyAtOnce]),
    CaseTransition(.accepted, .referUpward, by: [.approver], to: .referredUpward),
    CaseTransition(.accepted, .annul, by: [.approver], to: .void),
    CaseTransition(.accepted, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.inReview, .supply, by: [.applicant, .windowClerk], to: .inReview, when: [.materialOwed]),
    CaseTransition(.inReview, .stopClock, by: [.approver], to: .clockStopped),
    CaseTransition(.inReview, .extend, by: [.approver], to: .inReview),
    CaseTransition(.inReview, .decide, by: [.approver], to: .decided),
    CaseTransition(.inReview, .referUpward, by: [.approver], to: .referredUpward),
    CaseTransition(.inReview, .annul, by: [.approver], to: .void),
    CaseTransition(.inReview, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.clockStopped, .supply, by: [.applicant, .windowClerk], to: .clockStopped, when: [.materialOwed]),
    CaseTransition(.clockStopped, .resumeClock, by: [.approver, .system], to: .inReview),
    CaseTransition(.clockStopped, .withdraw, by: [.applicant], to: .withdrawn),

    CaseTransition(.decided, .deliver, by: [.windowClerk, .system], to: .delivered),
    CaseTransition(.decided, .annul, by: [.approver], to: .void),
    CaseTransition(.delivered, .rate, by: [.applicant], to: .rated),
    CaseTransition(.delivered, .archive, by: [.system], to: .archived, when: [.archiveDue]),
    CaseTransition(.rated, .archive, by: [.system], to: .archived, when: [.archiveDue]),

    CaseTransition(.submitted, .loseEvidence, by: [.system], to: .submitted),
    CaseTransition(.received, .loseEvidence, by: [.system], to: .received),
    CaseTransition(.correctionAsked, .loseEvidence, by: [.system], to: .correctionAsked),
    CaseTransition(.accepted, .loseEvidence, by: [.system], to: .accepted),
    CaseTransition(.inReview, .loseEvidence, by: [.system], to: .inReview),
    CaseTransition(.clockStopped, .loseEvidence, by: [.system], to: .clockStopped),

    CaseTransition(.accepted, .turnLamp, by: [.system], to: .accepted),
    CaseTransition(.inReview, .turnLamp, by: [.system], to: .inReview),
    CaseTransition(.received, .reckonDates, by: [.system], to: .received),
    CaseTransition(.correctionAsked, .reckonDates, by: [.system], to: .correctionAsked),
    CaseTransition(.accepted, .reckonDates, by: [.system], to: .accepted),
    CaseTransition(.inReview, .reckonDates, by: [.system], to: .inReview),
    CaseTransition(.clockStopped, .reckonDates, by: [.system], to: .clockStopped),

    CaseTransition(.received, .askHeld, by: [.windowClerk, .approver], to: .received),
    CaseTransition(.correctionAsked, .askHeld, by: [.windowClerk, .approver], to: .correctionAsked),
    CaseTransition(.accepted, .askHeld, by: [.windowClerk, .approver], to: .accepted),
    CaseTransition(.inReview, .askHeld, by: [.windowClerk, .approver], to: .inReview),
    CaseTransition(.received, .remind, by: [.system], to: .received, when: [.materialOwed]),
    CaseTransition(.accepted, .remind, by: [.system], to: .accepted, when: [.materialOwed]),
    CaseTransition(.inReview, .remind, by: [.system], to: .inReview, when: [.materialOwed]),
    CaseTransition(.clockStopped, .remind, by: [.system], to: .clockStopped, when: [.materialOwed]),
    CaseTransition(.accepted, .openSteps, by: [.system], to: .accepted),
    CaseTransition(.accepted, .claimStep, by: [.approver], to: .accepted, when: [.ownStep]),
    CaseTransition(.accepted, .handOverStep, by: [.approver], to: .accepted, when: [.ownStep]),
    CaseTransition(.accepted, .finishStep, by: [.approver], to: .accepted, when: [.ownStep]),
    CaseTransition(.accepted, .returnStep, by: [.approver], to: .accepted, when: [.stepFoundWrong]),
    CaseTransition(.accepted, .escalateSteps, by: [.system], to: .accepted),
    CaseTransition(.inReview, .openSteps, by: [.system], to: .inReview),
    CaseTransition(.inReview, .claimStep, by: [.approver], to: .inReview, when: [.ownStep]),
    CaseTransition(.inReview, .handOverStep, by: [.approver], to: .inReview, when: [.ownStep]),
    CaseTransition(.inReview, .finishStep, by: [.approver], to: .inReview, when: [.ownStep]),
    CaseTransition(.inReview, .returnStep, by: [.approver], to: .inReview, when: [.stepFoundWrong]),
    CaseTransition(.inReview, .escalateSteps, by: [.system], to: .inReview),
    CaseTransition(.clockStopped, .openSteps, by: [.system], to: .clockStopped),

    CaseTransition(.decided, .object, by: [.applicant], to: .decided),
    CaseTransition(.decided, .upholdDecision, by: [.approver], to: .decided),
    CaseTransition(.decided, .annulDecision, by: [.approver], to: .void),
    CaseTransition(.delivered, .object, by: [.applicant], to: .delivered),
    CaseTransition(.delivered, .upholdDecision, by: [.approver], to: .delivered),
    CaseTransition(.delivered, .annulDecision, by: [.approver], to: .void),
    CaseTransition(.rated, .object, by: [.applicant], to: .rated),
    CaseTransition(.rated, .upholdDecision, by: [.approver], to: .rated),
    CaseTransition(.rated, .annulDecision, by: [.approver], to: .void),
    CaseTransition(.archived, .object, by: [.applicant], to: .archived),
    CaseTransition(.archived, .upholdDecision, by: [.approver], to: .archived),
    CaseTransition(.archived, .annulDecision, by: [.approver], to: .void),
  ]

  /// The row for an act in a state, whoever does it.
  public static func row(_ act: CaseAct, in state: CaseState?) -> CaseTransition? {
    rows[Place(from: state, act: act)]
  }

  /// The acts a role may do in a state, in the table's order.
  public static func acts(of role: CaseRole, in state: CaseState?) -> [CaseAct] {
    table.filter { $0.from == state && $0.roles.contains(role) }.map(\.act)
  }

  /// The states in which somebody may do an act; nil for the time before there is a case.
  public static func states(of act: CaseAct) -> [CaseState?] {
    let states: [CaseState?] = [nil] + CaseState.allCases
    return states.filter { row(act, in: $0) != nil }
  }

  /// The row under which this role may act in this state.
  ///
  /// - Throws: ``CaseRefusal/roleMayNot(_:_:allowed:)`` or ``CaseRefusal/outOfOrder(_:in:possible:)``. A role that never does the act
  ///   learns that first, whatever the state.
  public static func permit(_ act: CaseAct, in state: CaseState?, by role: CaseRole) throws(CaseRefusal) -> CaseTransition {
    guard table.contains(where: { $0.act == act && $0.roles.contains(role) }) else {
      throw .roleMayNot(role, act, allowed: roles(for: act))
    }
    guard let row = row(act, in: state) else {
      throw .outOfOrder(act, in: state, possible: acts(of: role, in: state))
    }
    guard row.roles.contains(role) else { throw .roleMayNot(role, act, allowed: row.roles) }
    return row
  }

  /// The roles that may do an act in some state.
  private static func roles(for act: CaseAct) -> [CaseRole] {
    CaseRole.allCases.filter { role in table.contains { $0.act == act && $0.roles.contains(role) } }
  }

  private struct Place: Hashable {
    let from: CaseState?
    let act: CaseAct
  }

  private static let rows = Dictionary(uniqueKeysWithValues: table.map { (Place(from: $0.from, act: $0.act), $0) })
}
