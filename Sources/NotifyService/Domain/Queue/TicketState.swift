public import Civics

/// Where one ticket is on its way through the hall.
public enum TicketState: String, CaseIterable, Sendable {
  /// In line.
  case waiting
  /// On the screen, with a window; the person is on the way there.
  case called
  /// At a window.
  case serving
  /// Set aside, as for a paper that is fetched.
  case parked
  /// Called, and nobody came.
  case missed
  /// In line again for another window or skill, with the rank that it had.
  case forwarded
  case done
  /// Gone without being served to the end.
  case left

  /// Whether a window may call it as the next.
  public var isInLine: Bool { self == .waiting || self == .forwarded }

  /// Whether it keeps a window busy.
  public var isAtWindow: Bool { self == .called || self == .serving }

  /// Whether nothing more comes of it.
  public var isOver: Bool { self == .done || self == .left }

  public var name: Bilingual {
    switch self {
    case .waiting: Bilingual("等候", "waiting")
    case .called: Bilingual("已叫号", "called")
    case .serving: Bilingual("办理中", "being served")
    case .parked: Bilingual("暂挂", "parked")
    case .missed: Bilingual("过号", "missed")
    case .forwarded: Bilingual("转窗等候", "forwarded")
    case .done: Bilingual("办结", "done")
    case .left: Bilingual("离开", "left")
    }
  }
}
