import DequeModule
import GRDB
import Synchronization

/// Reads together whatever waits.
///
/// A connection and a snapshot cost more than a small read: they are had once for all that wait. Each read still sees all that was committed before
/// it was asked for: a connection takes only reads that came before its snapshot, and several connections share them, so that a long one
/// holds up none but its own.
final class GroupedReads: Sendable {
  private struct State {
    var pending: Deque<(number: Int, read: PendingRead)> = []
    var next = 0
    var running = 0
  }

  private let pool: DatabasePool
  private let limits: StoreLimits
  private let state = Mutex(State())

  init(_ pool: DatabasePool, limits: StoreLimits) {
    self.pool = pool
    self.limits = limits
  }

  /// - Throws: what the closure throws; ``StoreError/busy`` where too many wait, ``StoreError/cancelled``, ``StoreError/closed``.
  func callAsFunction<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    let slot = Mutex<PendingRead?>(nil)
    return try await withTaskCancellationHandler {
      guard !Task.isCancelled else { throw StoreError.cancelled }
      return try await withCheckedThrowingContinuation { continuation in
        let read = PendingRead(
          body: { connection in continuation.resume(with: Swift.Result { try body(connection) }) },
          refuse: { continuation.resume(throwing: $0) })
        slot.withLock { $0 = read }
        submit(read)
        // It may have been cancelled between the first look and now.
        if Task.isCancelled { read.cancel() }
      }
    } onCancel: {
      slot.withLock { $0 }?.cancel()
    }
  }

  private func submit(_ read: PendingRead) {
    let (isTaken, horizon) = state.withLock { state -> (Bool, Int?) in
      guard state.pending.count < limits.pendingReads else { return (false, nil) }
      state.pending.append((state.next, read))
      state.next += 1
      return (true, begin(&state))
    }
    guard isTaken else { return read.fail(StoreError.busy) }
    if let horizon { run(before: horizon) }
  }

  /// Lets a further connection begin, if one is free and something waits; the number before which it may take reads.
  private func begin(_ state: inout State) -> Int? {
    guard !state.pending.isEmpty, state.running < limits.readers else { return nil }
    state.running += 1
    return state.next
  }

  private func run(before horizon: Int) {
    pool.asyncRead { [self] result in
      switch result {
      case .success(let database):
        // Where a failure has ended the transaction, the others are not of one state any more, and begin anew.
        while database.isInsideTransaction, let read = take(before: horizon) { read.run(SQLiteConnection(database)) }
      case .failure(let error):
        while let read = take(before: horizon) { read.fail(StoreError(error)) }
      }
      let next = state.withLock { state in
        state.running -= 1
        return begin(&state)
      }
      if let next { run(before: next) }
    }
  }

  private func take(before horizon: Int) -> PendingRead? {
    state.withLock { state in
      guard let first = state.pending.first, first.number < horizon else { return nil }
      return state.pending.removeFirst().read
    }
  }
}
