public import Civics

/// A natural person (自然人) or a body (法人及其他组织).
public enum SubjectKind: String, Sendable, Hashable, CaseIterable {
  case natural
  case legal

  /// The kinds of number that such a subject can bear; a certificate's identifier names no subject.
  public var numberKinds: Set<IdentifierKind> {
    switch self {
    case .natural: [.resident, .hmtResident, .foreignResident, .passport, .hmtTravelPermit, .taiwanTravelPermit]
    case .legal: [.uscc, .organisation]
    }
  }

  public var name: Bilingual {
    switch self {
    case .natural: Bilingual("自然人", "natural person")
    case .legal: Bilingual("法人", "legal person")
    }
  }
}
