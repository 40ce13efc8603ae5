public import Civics

/// What is done with a visit that may change where it is in its life.
public enum VisitAct: String, CaseIterable, Sendable {
  /// The person says yes.
  case confirm
  /// To another time or place.
  case move
  /// A reason joins, leaves or changes.
  case change
  /// A reason joins for which its time has no room: it gets another one, which nobody has chosen yet.
  case rebook
  /// Check-in at the hall.
  case arrive
  /// The last reason was dealt with, or its person was served to the end.
  case finish
  /// Nobody came.
  case miss
  case cancel
  /// The moment came until which it was held.
  case expire

  public var name: Bilingual {
    switch self {
    case .confirm: Bilingual("确认", "confirm")
    case .move: Bilingual("改期", "move")
    case .change: Bilingual("事由变更", "change what it is for")
    case .rebook: Bilingual("另排时间", "find another time for one more reason")
    case .arrive: Bilingual("签到", "check in")
    case .finish: Bilingual("办完", "serve to the end, or verify the last case")
    case .miss: Bilingual("未到场", "miss")
    case .cancel: Bilingual("取消", "cancel")
    case .expire: Bilingual("保留到期", "end the hold")
    }
  }
}
