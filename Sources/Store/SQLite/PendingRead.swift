import GRDBSQLite
import Synchronization

/// A read that waits for a connection, or is under way, with the caller that waits for it.
final class PendingRead: Sendable {
  /// The handle is used under the lock alone, and only while the read runs: until then the connection stands.
  @safe
  private enum State: @unchecked Sendable {
    case waiting
    case running(OpaquePointer)
    case cancelled
    case done
  }

  private let state = Mutex(State.waiting)
  private let body: @Sendable (any StoreConnection) -> Void
  private let refuse: @Sendable (any Error) -> Void

  /// - Parameters:
  ///   - body: reads, and tells the caller.
  ///   - refuse: tells the caller that nothing was read, and why.
  init(body: @escaping @Sendable (any StoreConnection) -> Void, refuse: @escaping @Sendable (any Error) -> Void) {
    self.body = body
    self.refuse = refuse
  }

  /// Reads, unless it was cancelled before. The next is begun only when this is over, so that none is interrupted for another.
  func run(_ connection: SQLiteConnection) {
    let begins = state.withLock { state in
      guard case .waiting = state else { return false }
      unsafe state = .running(connection.handle)
      return true
    }
    guard begins else { return }
    connection.isCancelled = { [self] in
      state.withLock { if case .cancelled = $0 { true } else { false } }
    }
    body(connection)
    state.withLock { $0 = .done }
  }

  /// Tells the caller that it could not be begun.
  func fail(_ error: any Error) {
    let waits = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .done
      return true
    }
    if waits { refuse(error) }
  }

  /// Ends it: at once where it waits; where it runs, the statement is interrupted and the next is not begun.
  func cancel() {
    let waits = state.withLock { state in
      switch state {
      case .waiting:
        state = .done
        return true
      case .running(let handle):
        // Under the lock: once it is done, the connection may serve another, or be closed.
        unsafe sqlite3_interrupt(handle)
        state = .cancelled
        return false
      case .cancelled, .done: return false
      }
    }
    if waits { refuse(StoreError.cancelled) }
  }
}
