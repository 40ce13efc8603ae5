import Logging
import ServiceLifecycle
import Store

/// Runs what only one instance of a service is to do, a timer or a follower, while this one has the duty to it.
///
/// An instance that lost the duty learns of it at its next look, so that for a moment two may work: followers commit their effect only
/// from where their cursor stands, and timers change only what is still as they read it.
struct DutyHolder: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often who has the duty shows that it lives, and who has not asks whether it is free.
  static let interval = Duration.seconds(1)

  let work: any ServiceLifecycle.Service
  let store: Store
  let logger: Logger

  /// What logs of starting and stopping call it; all instances know the duty by it.
  var description: String { "\(work)" }

  func run() async throws {
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      if await isHeld() {
        logger.debug("duty taken", metadata: ["duty.name": "\(description)"])
        try await workWhileHeld()
        await store.release(description)
      }
      await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.interval) }
    }
  }

  private func workWhileHeld() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await work.run() }
      group.addTask { await waitUntilLost() }
      // Whichever ends first ends the other.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func waitUntilLost() async {
    while !Task.isCancelled {
      guard (try? await Task.sleep(for: Self.interval)) != nil else { return }
      guard await isHeld() else {
        return logger.notice("duty lost; another instance may have it", metadata: ["duty.name": "\(description)"])
      }
    }
  }

  private func isHeld() async -> Bool {
    do throws(StoreError) {
      return try await store.hold(description)
    } catch {
      return false
    }
  }
}
