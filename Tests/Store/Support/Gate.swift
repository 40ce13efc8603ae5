import Dispatch
import Store

/// Holds a connection inside a transaction, so that others go ahead of it or gather behind it.
final class Gate: Sendable {
  private let entered = DispatchSemaphore(value: 0)
  private let opened = DispatchSemaphore(value: 0)

  /// Called on the connection's queue.
  func enterAndWait() {
    entered.signal()
    opened.wait()
    // It stays open: a closure may be run again.
    opened.signal()
  }

  func waitUntilEntered() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        entered.wait()
        continuation.resume()
      }
    }
  }

  func open() { opened.signal() }

  /// Returns when the writer stands inside a write.
  func hold(_ store: Store) async -> Task<Void, any Error> {
    let task = Task { [self] in try await store.write { _ in self.enterAndWait() } }
    await waitUntilEntered()
    return task
  }

  /// Returns when the writer stands inside a write that has added a thing.
  /// On PostgreSQL it has its lock then, which is had with the first statement that is waited for.
  func hold(_ store: Store, adding name: String) async -> Task<Void, any Error> {
    let task = Task { [self] in
      try await store.write { transaction in
        _ = try transaction.changes("INSERT INTO thing (name) VALUES (?)", [.text(name)])
        self.enterAndWait()
      }
    }
    await waitUntilEntered()
    return task
  }
}
