public import Civics

/// Before what a fee is to be paid.
public enum FeeDue: String, CaseIterable, Hashable, Sendable {
  /// Before an approval. A decision against the applicant waits for no fee.
  case decision
  /// Before what was granted is handed over.
  case delivery

  public var name: Bilingual {
    switch self {
    case .decision: Bilingual("准予决定", "an approval")
    case .delivery: Bilingual("送达", "the delivery")
    }
  }
}
