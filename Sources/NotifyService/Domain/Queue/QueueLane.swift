/// Which windows may call a ticket: those tickets that the same windows may call stand in one line.
public enum QueueLane: Hashable, Sendable {
  /// Every window that has these skills.
  case skills(QueueSkills)
  /// One window: a clerk sent it there.
  case window(Int)

  /// Reads ``text`` back.
  public init?(_ text: String) {
    if text.hasPrefix("@") {
      guard let window = Int(text.dropFirst()), QueueLimits.windows.contains(window) else { return nil }
      self = .window(window)
    } else {
      guard let skills = QueueSkills(text: text) else { return nil }
      self = .skills(skills)
    }
  }

  /// As it is kept: `@7` for a window, else the skills.
  public var text: String {
    switch self {
    case .skills(let skills): skills.text
    case .window(let window): "@\(window)"
    }
  }
}
