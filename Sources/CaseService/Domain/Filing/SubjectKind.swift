public import Civics

/// What kind of subject applies, and what kind an item serves.
public enum SubjectKind: String, CaseIterable, Hashable, Sendable {
  case naturalPerson
  case legalPerson

  public var name: Bilingual {
    switch self {
    case .naturalPerson: Bilingual("自然人", "natural person")
    case .legalPerson: Bilingual("法人", "legal person")
    }
  }
}
