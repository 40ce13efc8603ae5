public import Civics

/// Why a visit that was booked does not fit its hall any more.
public enum HallConflict: String, CaseIterable, Sendable {
  /// There is no such hall any more, or none on that day.
  case hallGone = "hall_gone"
  /// The hall is closed then.
  case closed
  /// The day's hours, breaks or slots have changed.
  case hours
  /// The window or its seat is gone.
  case seatGone = "seat_gone"
  /// The window does not serve what the visit is for any more.
  case skill

  public var name: Bilingual {
    switch self {
    case .hallGone: Bilingual("大厅已停用", "the hall is not in use any more")
    case .closed: Bilingual("大厅当时不开放", "the hall is closed then")
    case .hours: Bilingual("大厅办公时间有调整", "the hall's hours have changed")
    case .seatGone: Bilingual("窗口有调整", "the window is not in use any more")
    case .skill: Bilingual("窗口不再办理该事项", "the window does not serve this any more")
    }
  }
}
