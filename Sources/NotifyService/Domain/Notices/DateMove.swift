public import Civics

/// A day that people had been told, and that a new calendar moved.
public struct DateMove: Hashable, Sendable {
  /// Which of a case's days it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// By when the office must say what is wrong with the file.
    case notice
    /// By when the applicant must correct.
    case correction
    case promised, statutory
    /// By when what came of it is delivered, and by when a bad rating is put right.
    case delivery, puttingRight
    /// By when an objection to a decision by rule is answered.
    case objection

    public var name: Bilingual {
      switch self {
      case .notice: Bilingual("告知补正期限", "By when the office says what is wrong or missing")
      case .correction: Bilingual("您的补正期限", "By when you are to correct")
      case .promised: Bilingual("承诺办结日期", "Promised to be decided by")
      case .statutory: Bilingual("法定办结日期", "To be decided by law by")
      case .delivery: Bilingual("送达期限", "To be delivered by")
      case .puttingRight: Bilingual("评价整改期限", "Your rating is answered by")
      case .objection: Bilingual("异议答复期限", "Your objection is answered by")
      }
    }
  }

  public let kind: Kind
  public let before: Day
  public let now: Day

  public init(_ kind: Kind, before: Day, now: Day) {
    self.kind = kind
    self.before = before
    self.now = now
  }
}
