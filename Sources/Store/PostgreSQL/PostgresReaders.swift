import DequeModule
import Synchronization

/// Connections for reading, each on a queue of its own; who wants one waits in line.
final class PostgresReaders: StoreReader {
  private struct State {
    var free: [PostgresReader]
    var waiting: Deque<PostgresRead> = []
    var isClosed = false
  }

  private let state: Mutex<State>
  private let limits: StoreLimits

  init(_ target: PostgresTarget, count: Int) {
    limits = target.limits
    state = Mutex(State(free: (0..<count).map { PostgresReader(target, number: $0) }))
  }

  /// - Throws: what the closure throws; ``StoreError/busy`` where too many wait, ``StoreError/cancelled``, ``StoreError/closed``,
  ///   ``StoreError/unreachable(reason:)``.
  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    let slot = Mutex<PostgresRead?>(nil)
    return try await withTaskCancellationHandler {
      guard !Task.isCancelled else { throw StoreError.cancelled }
      return try await withCheckedThrowingContinuation { continuation in
        let read = PostgresRead(
          body: { connection, interruption in
            continuation.resume(with: Swift.Result { try connection.read(body, unless: interruption) })
          },
          refuse: { continuation.resume(throwing: $0) })
        slot.withLock { $0 = read }
        enlist(read)
        // It may have been cancelled between the first look and now.
        if Task.isCancelled { read.cancel() }
      }
    } onCancel: {
      slot.withLock { $0 }?.cancel()
    }
  }

  private func enlist(_ read: PostgresRead) {
    let taken = state.withLock { state -> Swift.Result<PostgresReader?, StoreError> in
      if state.isClosed { return .failure(.closed) }
      if let reader = state.free.popLast() { return .success(reader) }
      guard state.waiting.count < limits.pendingReads else { return .failure(.busy) }
      state.waiting.append(read)
      return .success(nil)
    }
    switch taken {
    case .success(let reader): reader?.run(read) { [self] reader in next(for: reader) }
    case .failure(let error): read.fail(error)
    }
  }

  private func next(for reader: PostgresReader) -> PostgresRead? {
    state.withLock { state in
      if let next = state.waiting.popFirst() { return next }
      if !state.isClosed { state.free.append(reader) }
      return nil
    }
  }

  /// Whoever waits is told that it is closed; what is being read is finished.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      state.free = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for read in waiting { read.fail(.closed) }
  }
}
