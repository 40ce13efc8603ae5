public import Civics

/// As what a case is counted. Each case that was filed is counted as received, and as one of these, so that
/// received = in hand + finished + withdrawn + refused + referred.
public enum CaseFigure: String, CaseIterable, Hashable, Sendable {
  /// 在办: not ended.
  case inHand
  /// 办结: decided, either way, and whatever comes after; or declared void.
  case finished
  /// 撤回: by the applicant.
  case withdrawn
  /// 未受理: not taken, by a refusal (不予受理), a pointer to the right office (不受理) or a return (退件).
  case refused
  /// 转报: to the level above.
  case referred

  public init(_ state: CaseState) {
    switch state {
    case .draft, .submitted, .received, .correctionAsked, .accepted, .inReview, .clockStopped: self = .inHand
    case .decided, .delivered, .rated, .archived, .void: self = .finished
    case .withdrawn: self = .withdrawn
    case .refused, .notForUs, .returned: self = .refused
    case .referredUpward: self = .referred
    }
  }

  public var name: Bilingual {
    switch self {
    case .inHand: Bilingual("在办", "in hand")
    case .finished: Bilingual("办结", "finished")
    case .withdrawn: Bilingual("撤回", "withdrawn")
    case .refused: Bilingual("未受理", "refused")
    case .referred: Bilingual("转报", "referred upward")
    }
  }
}
