import Logging
import Store

/// Waits a while for a database server that does not answer when a service starts: it may start beside it, or be about to come back.
struct ServerWait {
  /// How long a server is waited for.
  static let patience = Duration.seconds(30)
  private static let pause = Duration.milliseconds(500)

  let signals: StopSignals?
  let logger: Logger

  /// Does it again, from the beginning, while the server is away.
  /// - Throws: what `start` throws; ``StoppedBeforeReady`` when the program is told to stop meanwhile.
  func callAsFunction<Started>(_ start: () async throws -> Started) async throws -> Started {
    let end = ContinuousClock.now + Self.patience
    var isTold = false
    while true {
      do {
        return try await start()
      } catch let error as StoreError where error.isOfServerAway {
        guard ContinuousClock.now < end else { throw error }
        if !isTold { logger.warning("the database server does not answer; waiting for it", metadata: ["store.error": "\(error)"]) }
        isTold = true
      }
      try await pause()
    }
  }

  private func pause() async throws {
    guard let signals else { return try await Task.sleep(for: Self.pause) }
    if await signals.come(within: Self.pause) { throw StoppedBeforeReady() }
    try Task.checkCancellation()
  }
}

extension StoreError {
  fileprivate var isOfServerAway: Bool {
    switch self {
    case .unreachable, .outcomeUnknown: true
    default: false
    }
  }
}
