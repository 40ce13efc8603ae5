public import Civics

/// One material of an item, as it stands for one subject.
public struct NeededMaterial: Hashable, Sendable {
  public let material: Material
  public let necessity: MaterialNecessity
  /// From 1.
  public let copies: Int
  public let standing: MaterialStanding
  public let reason: MaterialReason

  /// What the applicant reads beside the material. It names no certificate by its number.
  public var why: Bilingual {
    guard standing != .held else { return reason.why }
    return switch necessity {
    case .required: reason.why
    case .situational: Bilingual("适用该情形时提交：\(reason.why.zh)", "where it applies: \(reason.why.en)")
    case .mayFollow: Bilingual("可在受理后补交：\(reason.why.zh)", "may follow after acceptance: \(reason.why.en)")
    }
  }
}
