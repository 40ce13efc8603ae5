import Foundation

/// How much is done to the programs: as `make chaos` asks, or little, for the tests of every day.
struct ChaosSettings {
  enum Engine: String, CaseIterable, Sendable { case sqlite, postgres }

  /// Kills of each kind of program: of the hub, of PostgreSQL and of the services together.
  let each = number("EACH") ?? 0
  /// Kills besides, dealt among all.
  let kills = number("KILLS") ?? 6
  let pauses = number("PAUSES") ?? 2
  let cuts = number("CUTS") ?? 3
  /// What the faults are drawn from. The same seed is the same faults, not the same run: real programs share a machine.
  let seed = number("SEED").map(UInt64.init) ?? .random(in: 0..<1_000_000)

  /// What the stores lie on; nil: each after the other.
  let engine = ProcessInfo.processInfo.environment["YIMEN_CHAOS_STORE"].flatMap(Engine.init)

  /// Whether links are encrypted; nil: as each of the tests says.
  let isSecured = ProcessInfo.processInfo.environment["YIMEN_CHAOS_KEYS"].flatMap { $0.isEmpty ? nil : $0 == "yes" }

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment["YIMEN_CHAOS_" + name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
