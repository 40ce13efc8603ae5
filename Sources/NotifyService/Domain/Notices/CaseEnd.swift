/// How a case ended without a decision, as far as a notice tells. The grounds stand in the case, and go over no mail.
public enum CaseEnd: Hashable, Sendable {
  /// The applicant did not correct in time.
  case lapsed
  /// Another office is the right one.
  case elsewhere(office: String)
  case returned
  /// The office above decides.
  case referred(office: String)
  case annulled

  /// The kind of the notice.
  public var kind: NoticeKind {
    switch self {
    case .lapsed: .caseLapsed
    case .elsewhere: .caseElsewhere
    case .returned: .caseReturned
    case .referred: .caseReferred
    case .annulled: .caseAnnulled
    }
  }
}
