public import Civics

/// Where a visit is in its life. ``VisitTransition/table`` says how it goes on.
public enum VisitStatus: String, CaseIterable, Sendable {
  /// Its seat is kept; the person has not said yes to this time yet. Without an end of the hold it is as firm as a confirmed one.
  case held
  case confirmed
  /// Checked in at the hall.
  case arrived
  /// Nothing to come for any more, or given up by its person; its seat is free.
  case cancelled
  /// All that it was for was dealt with at a window, or its person was served there to the end.
  case done
  /// Nobody came.
  case missed
  /// Held until a moment that has passed.
  case expired

  /// Whether somebody is still to come.
  public var isOpen: Bool { self == .held || self == .confirmed }

  /// Whether the seats are its own: until it has ended.
  public var hasSeat: Bool { isOpen || self == .arrived }

  public var name: Bilingual {
    switch self {
    case .held: Bilingual("保留", "held")
    case .confirmed: Bilingual("已确认", "confirmed")
    case .arrived: Bilingual("已签到", "checked in")
    case .cancelled: Bilingual("已取消", "cancelled")
    case .done: Bilingual("已办完", "done")
    case .missed: Bilingual("未到场", "missed")
    case .expired: Bilingual("保留已到期", "hold ended")
    }
  }
}
