public import Logging

/// The durable memory of one service: its tables, the commands it has executed (inbox), the events it has published (its log), and how
/// far it has followed others (cursors), all in one database, so that one commit carries a command's whole effect.
///
/// A write goes `Store.write` → `GroupCommit`, which gathers what waits → the writer of an engine, one commit for all → the disk → every
/// caller, and those who wait for events. Reads run beside it on snapshots. The engine is SQLite, for one program, or PostgreSQL, for any
/// number of instances of a service.
public final class Store: Sendable {
  /// The version of the tables that every service's database has: events, inbox, cursors.
  public static var version: Int { StoreSchema.migrations.count }

  /// What the steps to it are for, in their order.
  public static var steps: [String] { StoreSchema.migrations.map(\.name) }

  private let engine: any StoreEngine
  private let signal: EventSignal
  private let commits: any WriteQueue
  private let limits: StoreLimits

  /// - Parameter commits: writes by the same engine, and tells the same signal.
  init(engine: any StoreEngine, commits: any WriteQueue, signal: EventSignal, limits: StoreLimits) {
    self.engine = engine
    self.limits = limits
    self.signal = signal
    self.commits = commits
  }

  /// Opens a service's database, or makes it, and brings its tables up to date.
  /// - Throws: ``StoreError/locked(path:holder:)``, ``StoreError/unwritable(path:reason:)``, ``StoreError/notADatabase(path:)``,
  ///   ``StoreError/foreign(path:reason:)``, ``StoreError/newer(path:found:known:)``, ``StoreError/unfinishedCopy(path:)``, ``StoreError/unfinishedRestore(path:)``,
  ///   ``StoreError/migration(version:reason:)``, ``StoreError/settingsIgnored`` or ``StoreError/unreachable(reason:)``; the database is then as it was.
  public static func open(
    _ configuration: StoreConfiguration, migrations: [Migration], logger: Logger
  ) async throws(StoreError) -> Store {
    var logger = logger
    logger[metadataKey: "store.service"] = "\(configuration.service)"
    let signal = EventSignal(head: 0)
    let engine: any StoreEngine
    let head: Int64
    switch configuration.location {
    case .directory(let directory):
      (engine, head) = try await SQLiteEngine.open(directory, configuration, migrations: migrations, logger: logger)
    case .server(let address):
      (engine, head) = try await PostgresEngine.open(address, configuration, migrations: migrations, signal: signal, logger: logger)
    }
    signal.advance(to: head)
    let limits = configuration.limits
    let commits = GroupCommit(engine: engine, signal: signal, limits: limits, logger: logger)
    return Store(engine: engine, commits: commits, signal: signal, limits: limits)
  }

  /// Reads from one state of the database. What the closure throws is thrown as it is; when the task is cancelled, the statement that
  /// runs is interrupted and the next is not begun (``StoreError/cancelled``). The closure only reads, and may be run twice.
  public func read<Result: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> Result) async throws -> Result {
    try await engine.read { [limits] connection in try body(ReadTransaction(connection, limits: limits)) }
  }

  /// Runs a closure as one write, and returns when it is on disk.
  ///
  /// Writes that wait are committed together, and still each stands for itself: where the closure throws, its own changes are undone, the
  /// others' stay, and its error is thrown as it is. Once it waits, a write is carried out even if its task is cancelled, since a neighbour's
  /// commit cannot be taken back for it.
  ///
  /// The closure runs on the writer's queue, so it decides and writes, and does nothing else. It may be run more than once, when a neighbour has
  /// to be undone or the connection was lost before the commit; what it came to before is then forgotten.
  /// - Parameters:
  ///   - deadline: When nobody waits for it any more: what has not begun by then is not begun, nor what has not had the lock that
  ///     another program holds.
  ///   - queries: What the closure will ask, so that a server answers the queries of all writes of a commit at once. The answers are of the
  ///     commit's beginning: what writes before this one have changed in it is not in them. So it is for a write that adds and depends on nothing
  ///     that they may change, or whose keys would clash.
  /// - Throws: What the closure throws; ``StoreError/busy``, ``StoreError/closed``, ``StoreError/timedOut`` or
  ///   ``StoreError/cancelled`` before it has run; the commit's own failure, which ``StoreError/isNotExecuted`` tells apart.
  @discardableResult
  public func write<Result: Sendable>(
    by deadline: ContinuousClock.Instant? = nil, asking queries: [Query] = [], _ body: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result {
    guard !Task.isCancelled else { throw StoreError.cancelled }
    return try await withCheckedThrowingContinuation { continuation in
      let write = PendingWrite(
        deadline: deadline, queries: queries,
        body: { transaction in
          let result = try body(transaction)
          return { continuation.resume(returning: result) }
        },
        fail: { continuation.resume(throwing: $0) })
      do throws(StoreError) {
        try commits.submit(write)
      } catch {
        continuation.resume(throwing: error)
      }
    }
  }

  /// Events after a sequence, in order; at most ``StoreLimits/eventsPerRead``.
  public func events(after sequence: Int64, limit: Int) async throws(StoreError) -> [StoredEvent] {
    do {
      return try await read { try $0.events(after: sequence, limit: limit) }
    } catch {
      throw StoreError(error)
    }
  }

  /// Waits until there are events after a sequence, for as long as the task is not cancelled and the store not closed.
  /// - Returns: The sequence of the last event; not beyond `sequence` when the wait ended for another reason.
  public func waitForEvents(after sequence: Int64) async -> Int64 {
    await signal.wait(after: sequence)
  }

  /// Waits until there are events after a sequence, but not longer than `limit`.
  /// - Returns: The sequence of the last event; not beyond `sequence` when the wait ended for another reason.
  public func waitForEvents<C: Clock>(
    after sequence: Int64, atMost limit: C.Duration, clock: C = ContinuousClock()
  ) async -> Int64 {
    guard head <= sequence else { return head }
    return await withTaskGroup { [signal] group in
      group.addTask { await signal.wait(after: sequence) }
      group.addTask {
        try? await clock.sleep(until: clock.now.advanced(by: limit), tolerance: nil)
        return signal.head
      }
      defer { group.cancelAll() }
      return await group.next() ?? signal.head
    }
  }

  /// The sequence of the last event on disk; 0 before the first.
  public var head: Int64 { signal.head }

  /// Whether this instance has a duty to itself among all that use the database, now; where nobody has it, it takes it.
  ///
  /// With SQLite that is always so. With PostgreSQL it is had until it is released, the store is closed, the connection is lost, or nobody asked
  /// for ``StoreLimits/standstillMilliseconds``: who has it asks again each second. Between two looks another instance may have taken over, so
  /// that what is done for it must be safe to be done by two for a moment.
  /// - Parameter duty: A name that all instances know it by.
  /// - Throws: ``StoreError/unreachable(reason:)`` or ``StoreError/closed``; the duty is not had then.
  public func hold(_ duty: String) async throws(StoreError) -> Bool { try await engine.hold(duty) }

  /// Leaves a duty to others.
  public func release(_ duty: String) async { await engine.release(duty) }

  /// Whether other instances may use the database beside this one.
  public var isShared: Bool { engine.isShared }

  public var statistics: StoreStatistics {
    var statistics = commits.statistics
    statistics.free = engine.free
    return statistics
  }

  /// Takes no more work, finishes what waits, wakes those who wait for events, and closes the database. To close twice is harmless.
  public func close() async {
    await commits.close()
    signal.close()
    await engine.close()
  }
}
