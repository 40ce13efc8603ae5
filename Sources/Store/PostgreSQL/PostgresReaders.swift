import DequeModule
import Synchronization

/// Connections for reading, each on a queue of its own; who wants one waits in line.
final class PostgresReaders: StoreReader {
  private struct State {
    var free: [PostgresReader]
    var waiting: Deque<CheckedContinuation<PostgresReader?, Never>> = []
    var isClosed = false
  }

  private let state: Mutex<State>

  init(_ target: PostgresTarget, count: Int) {
    state = Mutex(State(free: (0..<count).map { PostgresReader(target, number: $0) }))
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    guard let reader = await take() else { throw StoreError.closed }
    defer { giveBack(reader) }
    return try await reader.read(body)
  }

  /// Nil when the store is closed.
  private func take() async -> PostgresReader? {
    await withCheckedContinuation { continuation in
      let (reader, isSettled) = state.withLock { state -> (PostgresReader?, Bool) in
        if state.isClosed { return (nil, true) }
        if let reader = state.free.popLast() { return (reader, true) }
        state.waiting.append(continuation)
        return (nil, false)
      }
      if isSettled { continuation.resume(returning: reader) }
    }
  }

  private func giveBack(_ reader: PostgresReader) {
    let next = state.withLock { state -> CheckedContinuation<PostgresReader?, Never>? in
      if let next = state.waiting.popFirst() { return next }
      if !state.isClosed { state.free.append(reader) }
      return nil
    }
    next?.resume(returning: reader)
  }

  /// Whoever waits is told that it is closed; what is being read is finished.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      state.free = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume(returning: nil) }
  }
}
