/// For whom a case is filed.
public struct Applicant: Hashable, Sendable {
  /// The subject's id: never a number of theirs.
  public let subject: String
  public let kind: SubjectKind

  public init(subject: String, kind: SubjectKind) {
    self.subject = subject
    self.kind = kind
  }
}
