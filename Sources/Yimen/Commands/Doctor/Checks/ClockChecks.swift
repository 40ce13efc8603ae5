import Bus

/// What the clocks of others, or the times of events, say about the clock here.
enum ClockChecks {
  /// As far apart as a node lets clocks be before it says so.
  static let tolerance = Int(Timing().clockTolerance.components.seconds)

  struct Facts: Sendable {
    /// Microseconds since 1970.
    var now: Int
    /// How many programs told their time of day.
    var compared: Int
    /// By how many seconds those differ that differ by more than the tolerance; more than nought: theirs is ahead.
    var differences: [Int]
    /// When the newest event of any store happened, microseconds since 1970; nil without events.
    var newestEvent: Int?
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    let apart = Set(facts.differences).sorted().map { seconds -> Diagnosis in
      let (zh, en) = (seconds > 0 ? "快" : "慢", seconds > 0 ? "ahead of" : "behind")
      return .fail(
        "clock.differs", zh: "有程序的时钟比本机\(zh) \(abs(seconds)) 秒。", en: "the clock of a program is \(abs(seconds)) s \(en) the one here.",
        remedyZh: "两台机器都用 NTP 校时：timedatectl。", remedyEn: "Keep both machines' time with NTP: timedatectl.")
    }
    if !apart.isEmpty { return apart }
    if let newest = facts.newestEvent, newest - facts.now > tolerance * 1_000_000 {
      return [
        .fail(
          "clock.behindEvents", zh: "最新事件在 \((newest - facts.now) / 1_000_000) 秒之后：时钟曾经或现在不准。",
          en: "the newest event lies \((newest - facts.now) / 1_000_000) s in the future: the clock is wrong, or was.",
          remedyZh: "先用 NTP 校时（timedatectl），再启动套件。", remedyEn: "Set the time by NTP (timedatectl) before the suite is started.")
      ]
    }
    guard facts.compared > 0 || facts.newestEvent != nil else {
      return [.ok("clock", zh: "没有可比较的时钟或事件。", en: "there is no clock and no event to compare with.")]
    }
    return [.ok("clock", zh: "时钟与套件相符。", en: "the clock agrees with the suite's.")]
  }
}
