public import Civics

/// What the letter of a number tells.
public enum TicketSeries: String, CaseIterable, Comparable, Sendable {
  case appointment = "A"
  case walkIn = "B"
  /// Drawn while the hall had no network, from numbers that were handed out before.
  case offline = "C"

  public var name: Bilingual {
    switch self {
    case .appointment: Bilingual("预约", "appointment")
    case .walkIn: Bilingual("现场取号", "walk-in")
    case .offline: Bilingual("离线取号", "drawn offline")
    }
  }

  public static func < (left: TicketSeries, right: TicketSeries) -> Bool { left.rawValue < right.rawValue }
}
