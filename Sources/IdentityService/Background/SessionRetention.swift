import Logging
import ServiceKit
import Store

/// Forgets sessions that have stood no more for long enough, ended or run out. Their events stay in the log for as long as it is kept.
struct SessionRetention: PeriodicDuty {
  /// How often the clock is looked at.
  static let interval = Duration.seconds(3_600)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "retention of sessions" }
  var failure: String { "sessions of before could not be forgotten" }

  func perform() async throws { try await forget() }

  /// Forgets all whose time is over by now.
  func forget() async throws {
    let time = environment.clock.microseconds() - IdentityLimits.sessionsKept
    var count = 0
    // A read first: to find that there is nothing to do must keep no writer waiting.
    while try await environment.store.read({ try SessionTable.hasAny(endedBefore: time, in: $0) }) {
      try Task.checkCancellation()
      count += try await environment.store.write {
        try SessionTable.forget(endedBefore: time, limit: IdentityLimits.sessionsForgottenPerWrite, in: $0)
      }
    }
    guard count > 0 else { return }
    environment.logger.info("forgotten", metadata: ["retention.sessions": "\(count)"])
  }
}
