/// Whose certificate a material is, seen from the applicant.
public enum HolderRole: String, CaseIterable, Hashable, Sendable {
  case applicant
  case legalRepresentative = "legal_representative"
}
