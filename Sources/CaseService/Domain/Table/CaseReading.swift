/// Whether a case is at a step at which someone in a role has a reason to read about its subject.
///
/// A step is an act that the table allows now, or one of two that are no act: `review`, the work between acceptance and decision, and `notice`,
/// by which the applicant is told of whatever happened.
public enum CaseReading: Hashable, Sendable {
  case allowed
  /// The step is none that a case has.
  case stepUnknown
  /// The case does not come to this step now, or it is another's.
  case stepNotDue
  /// Nothing more is done in the case.
  case closed

  public static let review = "review"
  public static let notice = "notice"

  /// Every step's name: the acts' and the two others.
  public static let steps: [String] = CaseAct.allCases.map(\.rawValue) + [review, notice]

  /// - Parameter role: who reads; nil and the applicant: whoever does the step.
  public init(step: String, by role: CaseRole?, in state: CaseState) {
    let isDue: Bool
    switch step {
    case Self.notice: isDue = state != .draft
    case Self.review: isDue = [.accepted, .inReview, .clockStopped].contains(state) && [nil, .approver, .system].contains(role)
    default:
      guard let act = CaseAct(rawValue: step) else {
        self = .stepUnknown
        return
      }
      let row = CaseTransition.row(act, in: state)
      let mayBeAnyone = role == nil || role == .system || role == .applicant
      isDue = row.map { row in mayBeAnyone || role.map(row.roles.contains) ?? true } ?? false
    }
    self = isDue ? .allowed : state.isOpen ? .stepNotDue : .closed
  }
}
