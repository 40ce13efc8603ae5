/// Who acts, and in what capacity.
public struct CaseActor: Hashable, Sendable {
  /// The subject's id for an applicant, the principal's id for everyone else.
  public let id: String
  public let role: CaseRole
  /// The subject for whom an applicant acts, where not for itself; that they may was asked before.
  public let actingFor: String?

  public init(id: String, role: CaseRole, actingFor: String? = nil) {
    self.id = id
    self.role = role
    self.actingFor = actingFor
  }

  /// Whether an applicant acts in this subject's affairs; everyone else does so by their role.
  func acts(for subject: String) -> Bool { role != .applicant || (actingFor ?? id) == subject }

  /// The suite itself.
  public static let system = CaseActor(id: "system", role: .system)
}
