import DequeModule
import Logging
import Synchronization

/// Commits together whatever waits.
///
/// A commit costs one wait for the disk, however much it carries. While one is under way, writes gather; the next takes them all. A refusal
/// mostly comes before anything is written, and leaves nothing to undo. Where one comes later, the batch is undone and run again with each
/// write in a savepoint of its own, so that it undoes that write alone. Nobody is answered before the commit is on disk: a refusal, too,
/// may rest on what a neighbour has written.
final class GroupCommit: WriteQueue {
  private struct State {
    var pending: Deque<PendingWrite> = []
    var statistics = StoreStatistics()
    var isDraining = false
    var isClosed = false
    /// Whether the last commit failed: the log says so once, and once when it is over.
    var isFailing = false
    var whenDrained: [CheckedContinuation<Void, Never>] = []
  }

  private let engine: any StoreEngine
  private let signal: EventSignal
  private let limits: StoreLimits
  private let logger: Logger
  private let state = Mutex(State())

  init(engine: any StoreEngine, signal: EventSignal, limits: StoreLimits, logger: Logger) {
    self.engine = engine
    self.signal = signal
    self.limits = limits
    self.logger = logger
  }

  var statistics: StoreStatistics {
    state.withLock { state in
      var statistics = state.statistics
      statistics.pending = state.pending.count
      return statistics
    }
  }

  func submit(_ write: PendingWrite) throws(StoreError) {
    let mustStart = try state.withLock { state throws(StoreError) in
      guard !state.isClosed else { throw .closed }
      guard state.pending.count < limits.pendingWrites else { throw .busy }
      state.pending.append(write)
      defer { state.isDraining = true }
      return !state.isDraining
    }
    if mustStart { engine.onWriter { self.drain($0) } }
  }

  func close() async {
    await withCheckedContinuation { continuation in
      let isDrained = state.withLock { state in
        state.isClosed = true
        if state.isDraining { state.whenDrained.append(continuation) }
        return !state.isDraining
      }
      if isDrained { continuation.resume() }
    }
  }

  private func drain(_ connection: any StoreConnection) {
    while let batch = nextBatch() { commit(batch, connection) }
  }

  /// Nil when nobody waits; the next write to come then starts the writer again.
  private func nextBatch() -> [PendingWrite]? {
    let (batch, drained) = state.withLock { state -> ([PendingWrite]?, [CheckedContinuation<Void, Never>]) in
      guard !state.pending.isEmpty else {
        state.isDraining = false
        defer { state.whenDrained = [] }
        return (nil, state.whenDrained)
      }
      let batch = Array(state.pending.prefix(limits.writesPerCommit))
      state.pending.removeFirst(batch.count)
      return (batch, [])
    }
    for continuation in drained { continuation.resume() }
    return batch
  }

  private func commit(_ batch: [PendingWrite], _ connection: any StoreConnection) {
    let outcome: BatchOutcome
    do throws(StoreError) {
      outcome = try carryOut(batch, connection)
    } catch {
      connection.abandon()
      settle(writes: batch.count, refusals: 0, failure: error)
      for write in batch { write.fail(error) }
      return
    }
    settle(writes: batch.count, refusals: outcome.refusals, failure: nil)
    if let head = outcome.head { signal.advance(to: head) }
    for answer in outcome.answers { answer() }
  }

  /// Once more, where another program stood in the way or the connection was gone before the commit.
  private func carryOut(_ batch: [PendingWrite], _ connection: any StoreConnection) throws(StoreError) -> BatchOutcome {
    do throws(StoreError) {
      return try BatchOutcome(of: batch, connection, limits: limits)
    } catch {
      guard connection.isWorthRepeating else { throw error }
      connection.abandon()
      return try BatchOutcome(of: batch, connection, limits: limits)
    }
  }

  private func settle(writes: Int, refusals: Int, failure: StoreError?) {
    let isChange = state.withLock { state in
      if failure == nil {
        state.statistics.commits += 1
        state.statistics.writes += Int64(writes - refusals)
        state.statistics.refusals += Int64(refusals)
        state.statistics.largestCommit = max(state.statistics.largestCommit, writes)
      } else {
        state.statistics.failures += Int64(writes)
      }
      defer { state.isFailing = failure != nil }
      return state.isFailing != (failure != nil)
    }
    guard isChange else { return }
    if let failure {
      logger.error("commits fail", metadata: ["store.error": "\(failure)", "store.writes": "\(writes)"])
    } else {
      logger.notice("commits succeed again")
    }
  }
}
