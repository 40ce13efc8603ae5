public import Civics

/// As what somebody acts for another.
public enum MandateKind: String, Sendable, Hashable, CaseIterable {
  /// 监护人: a parent for a child, by law.
  case parent
  /// 法定代表人: for a body, by its register.
  case representative
  /// 经办人: whom a body sends.
  case clerk
  /// 委托代理人: whom anyone chose.
  case agent

  public var name: Bilingual {
    switch self {
    case .parent: Bilingual("监护人", "parent")
    case .representative: Bilingual("法定代表人", "legal representative")
    case .clerk: Bilingual("经办人", "clerk of the body")
    case .agent: Bilingual("委托代理人", "agent")
    }
  }
}
