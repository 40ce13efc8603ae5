/// Who acts, and in what capacity.
public struct CaseActor: Hashable, Sendable {
  /// The subject's id for an applicant, the principal's id for everyone else.
  public let id: String
  public let role: CaseRole

  public init(id: String, role: CaseRole) {
    self.id = id
    self.role = role
  }

  /// The suite itself.
  public static let system = CaseActor(id: "system", role: .system)
}
