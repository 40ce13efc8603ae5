public import Civics

/// Where a case (办件) stands. ``CaseTransition/table`` says who may move it and where to.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
  case draft
  /// Filed, and waiting for the office to take receipt.
  case submitted
  /// 收件: the papers arrived. No statutory clock runs yet.
  case received
  case correctionAsked
  /// 受理: the office took the case; the statutory clock runs from this day.
  case accepted
  /// 不予受理: a decision not to take the case, with grounds and the right to appeal.
  case refused
  /// 不受理: a pointer to the right office.
  case notForUs
  case inReview
  case clockStopped
  case decided
  case delivered
  case rated
  case archived
  case withdrawn
  case returned
  case referredUpward
  case void

  /// Whether the office still owes the applicant an answer, or the applicant owes the office one.
  public var isOpen: Bool {
    switch self {
    case .draft, .submitted, .received, .correctionAsked, .accepted, .inReview, .clockStopped: true
    case .refused, .notForUs, .decided, .delivered, .rated, .archived, .withdrawn, .returned, .referredUpward, .void: false
    }
  }

  public var name: Bilingual {
    switch self {
    case .draft: Bilingual("草稿", "draft")
    case .submitted: Bilingual("已提交", "submitted")
    case .received: Bilingual("已收件", "received")
    case .correctionAsked: Bilingual("待补正", "correction asked")
    case .accepted: Bilingual("已受理", "accepted")
    case .refused: Bilingual("不予受理", "acceptance refused")
    case .notForUs: Bilingual("不受理", "not for us")
    case .inReview: Bilingual("审查中", "in review")
    case .clockStopped: Bilingual("特别程序", "clock stopped")
    case .decided: Bilingual("已办结", "decided")
    case .delivered: Bilingual("已送达", "delivered")
    case .rated: Bilingual("已评价", "rated")
    case .archived: Bilingual("已归档", "archived")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    case .returned: Bilingual("已退件", "returned")
    case .referredUpward: Bilingual("已转报", "referred upward")
    case .void: Bilingual("已作废", "void")
    }
  }
}
