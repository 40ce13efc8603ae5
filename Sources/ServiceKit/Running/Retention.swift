import Configuration
import Logging
import ServiceLifecycle
import Store

/// Forgets what has been kept for long enough: executed commands, and events where the log is not the service's own memory.
struct Retention: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often it is looked for.
  static let interval = Duration.seconds(3_600)
  /// Rows that one write forgets, so that no caller waits long for it.
  static let rowsPerWrite = 500
  private static let day = Int64(86_400_000_000)

  /// For how many days commands and events are kept; nil: for good.
  struct Days: Sendable, Equatable {
    var commands: Int?
    var events: Int?
  }

  let days: Days
  let store: Store
  let clock: WallClock
  let logger: Logger

  /// What logs of starting and stopping call it.
  var description: String { "retention" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await forget()
        } catch {
          if Task.isCancelled { return }
          logger.error("what was kept for long enough could not be forgotten; trying again", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  func forget() async throws {
    let now = Int64(clock.microseconds())
    var (commands, events) = (0, 0)
    if let days = days.commands {
      commands = try await all { try $0.forgetCommands(before: now - Int64(days) * Self.day, now: now, limit: Self.rowsPerWrite) }
    }
    if let days = days.events {
      events = try await all { try $0.forgetEvents(before: now - Int64(days) * Self.day, limit: Self.rowsPerWrite) }
    }
    guard commands + events > 0 else { return }
    logger.info("forgotten", metadata: ["retention.commands": "\(commands)", "retention.events": "\(events)"])
  }

  private func all(_ forget: @escaping @Sendable (Transaction) throws -> Int) async throws -> Int {
    var sum = 0
    while true {
      try Task.checkCancellation()
      let count = try await store.write(forget)
      guard count > 0 else { return sum }
      sum += count
    }
  }
}

extension Retention.Days {
  /// The settings `keep.commands` and `keep.events`: days, or `always`.
  /// - Parameter keepsLog: whether the service's log is its own memory, which is then kept for good.
  /// - Throws: `SettingsError`.
  init(_ settings: ConfigReader, keepsLog: Bool) throws(SettingsError) {
    commands = try Self.days(settings, "keep.commands", standard: "30")
    let days = try Self.days(settings, "keep.events", standard: "always")
    events = keepsLog ? nil : days
  }

  private static func days(_ settings: ConfigReader, _ key: String, standard: String) throws(SettingsError) -> Int? {
    let text = settings.string(forKey: ConfigKey(stringLiteral: key), default: standard)
    if text == "always" { return nil }
    guard let days = Int(text), (1...36_500).contains(days) else {
      throw .badValue(key: key, value: text, expected: "days, 1 to 36500, or always")
    }
    return days
  }
}
