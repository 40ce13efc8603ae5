public import Civics

/// Where a rank's moment comes from.
public enum RankGround: String, CaseIterable, Sendable {
  /// The appointment's start: its holder was there before it.
  case appointment
  /// The check-in of somebody who came after the appointment's start.
  case late
  /// The check-in of a walk-in and the minutes that walk-ins stand back.
  case walkIn = "walk_in"
  /// The return after a missed call.
  case afterMiss = "after_miss"
  /// The return after it was parked.
  case afterPark = "after_park"

  public var name: Bilingual {
    switch self {
    case .appointment: Bilingual("预约开始时间", "the appointment's start")
    case .late: Bilingual("迟到签到时间", "the check-in after the appointment's start")
    case .walkIn: Bilingual("现场取号时间加后移分钟", "the walk-in's check-in and the minutes that walk-ins stand back")
    case .afterMiss: Bilingual("过号后重新排队时间", "the return after a missed call")
    case .afterPark: Bilingual("暂挂后重新排队时间", "the return after being parked")
    }
  }
}
