/// Whether a case is at a step at which someone in a role has a reason to read about its subject.
///
/// A step is an act that the table allows now, or one of two that are no act: `review`, the work between acceptance and decision, and `notice`,
/// by which the applicant is told of whatever happened.
public enum CaseReading: Hashable, Sendable {
  case allowed
  /// The step is none that a case has.
  case stepUnknown
  /// The step is never of the one who reads, in whatever state.
  case stepOfAnother
  /// The case does not come to this step now, or it is another's now.
  case stepNotDue
  /// Nothing more is done in the case.
  case closed

  public static let review = "review"
  public static let notice = "notice"

  /// Every step's name: the acts' and the two others.
  public static let steps: [String] = CaseAct.allCases.map(\.rawValue) + [review, notice]

  /// The steps of a role: the acts that some row of the table gives it, and what it does that is no act. The suite works for whoever does a step, so
  /// that all are its own; an applicant is told by a notice, and gives none.
  public static func steps(of role: CaseRole) -> Set<String> { stepsByRole[role] ?? [] }

  private static let stepsByRole: [CaseRole: Set<String>] = Dictionary(
    uniqueKeysWithValues: CaseRole.allCases.map { role in
      let acts = Set(CaseTransition.table.filter { $0.roles.contains(role) }.map(\.act.rawValue))
      switch role {
      case .applicant: return (role, acts)
      case .windowClerk: return (role, acts.union([notice]))
      case .approver: return (role, acts.union([review, notice]))
      case .system: return (role, Set(steps))
      }
    })

  /// The steps that a case has only while an objection waits for its answer.
  static let answers: Set<String> = [CaseAct.upholdDecision.rawValue, CaseAct.annulDecision.rawValue]

  /// - Parameters:
  ///   - role: who reads; nil: whoever does the step.
  ///   - isObjected: whether an objection waits for its answer.
  public init(step: String, by role: CaseRole?, in state: CaseState, isObjected: Bool) {
    guard Self.steps.contains(step) else {
      self = .stepUnknown
      return
    }
    if let role, !Self.steps(of: role).contains(step) {
      self = .stepOfAnother
      return
    }
    let isDue: Bool
    switch step {
    case Self.notice: isDue = state != .draft
    case Self.review: isDue = [.accepted, .inReview, .clockStopped].contains(state)
    case let step where Self.answers.contains(step) && !isObjected: isDue = false
    default:
      let row = CaseAct(rawValue: step).flatMap { CaseTransition.row($0, in: state) }
      isDue = row.map { row in role.map { $0 == .system || row.roles.contains($0) } ?? true } ?? false
    }
    self = isDue ? .allowed : state.isOpen ? .stepNotDue : .closed
  }
}
