import Foundation

/// How many lives are lived under how many kills: as `make lives` asks, or few, for the tests of every day.
struct LivesSettings {
  /// Ten or more, so that a case ends in each way.
  let lives = number("LIVES").map { max($0, 10) } ?? 20
  /// Each program once, where nothing is asked.
  let kills = number("KILLS") ?? LivesRun.programs.count
  /// Of the persons who apply.
  let seed = ChaosSettings().seed
  /// What the stores lie on, as `make chaos` takes it; nil: each after the other.
  let engine = ChaosSettings().engine

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment["YIMEN_LIVES_" + name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
