import Logging
import Store

/// Opens a service's store, and waits a while for a database server that does not answer yet: it may start beside the service, or be about to
/// come back.
struct StoreOpening {
  /// How long a server is waited for.
  static let patience = Duration.seconds(30)
  private static let pause = Duration.milliseconds(500)

  let configuration: StoreConfiguration
  let migrations: [Migration]
  let signals: StopSignals?
  let logger: Logger

  /// - Throws: `StoreError`; ``StoppedBeforeReady`` when the program is told to stop while it waits.
  func open() async throws -> Store {
    let end = ContinuousClock.now + Self.patience
    var isTold = false
    while true {
      do throws(StoreError) {
        return try await Store.open(configuration, migrations: migrations, logger: logger)
      } catch {
        guard case .unreachable(let reason) = error, ContinuousClock.now < end else { throw error }
        if !isTold {
          logger.warning("the database server does not answer; waiting for it", metadata: ["store.error": "\(reason)"])
        }
        isTold = true
      }
      try await wait()
    }
  }

  private func wait() async throws {
    guard let signals else { return try await Task.sleep(for: Self.pause) }
    if await signals.come(within: Self.pause) { throw StoppedBeforeReady() }
    try Task.checkCancellation()
  }
}
