/// Who acts, and in what capacity.
public struct CaseActor: Hashable, Sendable {
  /// The subject's id for an applicant, the principal's id for everyone else.
  public let id: String
  public let role: CaseRole
  /// The subject for whom an applicant acts, where not for itself; that they may was asked before.
  public let actingFor: String?
  /// The id under which the case knows the subject in whose affairs an applicant acts: two that were merged mean one. Nil: not theirs, or not asked.
  public let alias: String?
  /// The department for which an approver acts, who takes no other's steps; nil: not told, and any.
  public let department: String?

  public init(id: String, role: CaseRole, actingFor: String? = nil, alias: String? = nil, department: String? = nil) {
    self.id = id
    self.role = role
    self.actingFor = actingFor
    self.alias = alias
    self.department = department
  }

  /// Whether an applicant acts in this subject's affairs; everyone else does so by their role.
  func acts(for subject: String) -> Bool { role != .applicant || (actingFor ?? id) == subject || alias == subject }

  /// The suite itself.
  public static let system = CaseActor(id: "system", role: .system)
}
