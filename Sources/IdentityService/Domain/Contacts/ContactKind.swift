public import Civics

/// What kind of contact point it is.
public enum ContactKind: String, Sendable, Hashable, CaseIterable {
  case mail
  case phone

  public var name: Bilingual {
    switch self {
    case .mail: Bilingual("邮箱", "mail")
    case .phone: Bilingual("手机", "phone")
    }
  }
}
