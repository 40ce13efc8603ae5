public import Civics

/// What may stand out of an act, for the auditor.
public enum ActFinding: String, CaseIterable, Hashable, Sendable {
  /// 超期: past the day by which the law, or the office's promise, wanted it.
  case late
  /// 二次补正: a second correction for something that could have been seen the first time.
  case secondCorrection
  /// 重复索要: asked for, though it was held.
  case needlessAsk

  public var name: Bilingual {
    switch self {
    case .late: Bilingual("超期", "late")
    case .secondCorrection: Bilingual("二次补正", "second correction")
    case .needlessAsk: Bilingual("重复索要", "needless ask")
    }
  }
}
