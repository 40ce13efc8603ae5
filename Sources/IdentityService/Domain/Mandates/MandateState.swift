public import Civics

/// Where a mandate stands on a day. Only a revocation is an act; the rest is the calendar's.
public enum MandateState: String, Sendable, Hashable, CaseIterable {
  /// Its first day is to come.
  case pending
  case standing
  /// Its last day is over.
  case ended
  case revoked

  /// What leads out of a state, and where to: a revocation before the end, and nothing afterwards.
  public static let revocations: [MandateState: MandateState] = [.pending: .revoked, .standing: .revoked]

  public var name: Bilingual {
    switch self {
    case .pending: Bilingual("尚未生效", "not yet in force")
    case .standing: Bilingual("有效", "in force")
    case .ended: Bilingual("已到期", "ended")
    case .revoked: Bilingual("已撤销", "revoked")
    }
  }
}
