public import Civics

/// What is amiss with what is said about a rating.
public enum RatingFault: String, CaseIterable, Hashable, Sendable {
  case measures

  public var text: Bilingual {
    switch self {
    case .measures: Bilingual("须说明查明的情况和整改措施", "say what was found and done")
    }
  }
}
