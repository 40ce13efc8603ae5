/// What the service of cases says of a case for which someone wants to read.
public struct CaseStanding: Sendable, Hashable {
  public enum Verdict: Sendable, Hashable {
    /// The case is at that step, and the reader's role does it.
    case allowed
    case unknownCase
    case unknownStep
    /// The step is never of the reader's role.
    case stepOfAnother
    /// The case does not come to that step now, or somebody else does it now.
    case stepNotDue
    /// Nothing more is done in the case.
    case closed
  }

  public let verdict: Verdict
  /// The subject of the case; nil where there is no such case.
  public let subject: SubjectID?
  /// The code of the case's item; empty where there is no such case, or an older version of the service of cases does not tell it.
  public let item: String

  public init(_ verdict: Verdict, of subject: SubjectID?, on item: String = "") {
    self.verdict = verdict
    self.subject = subject
    self.item = item
  }

  /// Whether the case is a reason to read about a subject.
  /// - Throws: `caseUnknown`, `caseOfAnother`, `stepUnknown`, `stepOfAnother`, `stepNotDue`, `caseClosed`.
  func permit(of subject: SubjectID) throws(IdentityRefusal) {
    if verdict == .unknownCase { throw .caseUnknown }
    guard self.subject == subject else { throw .caseOfAnother }
    switch verdict {
    case .allowed, .unknownCase: break
    case .unknownStep: throw .stepUnknown
    case .stepOfAnother: throw .stepOfAnother
    case .stepNotDue: throw .stepNotDue
    case .closed: throw .caseClosed
    }
  }
}
