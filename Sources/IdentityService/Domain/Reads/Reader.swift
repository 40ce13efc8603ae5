/// Who reads: the principal's name, the part they act in, and the subject they are, where they are one.
public struct Reader: Sendable, Hashable {
  /// The part in which someone reads.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// A person or company on a channel of their own.
    case applicant
    /// A clerk at a window.
    case clerk
    /// An official who decides on cases.
    case officer
    /// Another service of the suite.
    case service
    case auditor
    /// Who runs the suite.
    case `operator`
  }

  public let name: String
  public let role: Role
  public let subject: SubjectID?
  /// For whom an applicant reads, where not for themselves: as they say, until a mandate shows it.
  public let actingFor: SubjectID?

  public init(name: String, role: Role, subject: SubjectID? = nil, actingFor: SubjectID? = nil) {
    self.name = name
    self.role = role
    self.subject = subject
    self.actingFor = actingFor
  }

  /// Whether this part reads for this purpose at all.
  func reads(for purpose: Purpose) -> Bool {
    switch (role, purpose) {
    case (.applicant, .own), (.applicant, .guide), (.applicant, .submission), (.applicant, .handling): true
    case (.clerk, .guide), (.clerk, .submission), (.clerk, .handling): true
    case (.officer, .handling): true
    case (.service, .guide), (.service, .submission), (.service, .handling): true
    case (.auditor, .audit): true
    case (.clerk, .upkeep), (.operator, .upkeep), (.service, .verification): true
    default: false
    }
  }
}
