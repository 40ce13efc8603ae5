/// Whose certificate a material is, seen from the application.
public enum HolderRole: String, Sendable, CaseIterable {
  /// 申请人: the person or company that applies.
  case applicant
  /// 法定代表人: of the company that applies.
  case legalRepresentative = "legal_representative"
}
