import Store

/// What the store is compared with: the same rows in the same engine, durable too, by its bare interface.
///
/// Services call from tasks, whose few threads must not block; so do both sides of what is compared from tasks. Who gives each connection a
/// thread of its own and blocks it is spared two changes of thread a call. That is shown too, but no service can do so.
protocol BareRows: Sendable {
  /// Rows a second, in transactions of ``StoreRows/writers`` rows, by a thread that blocks.
  func grouped(_ rows: [BenchRow]) async throws -> Double

  /// Microseconds of each commit of one row, by a thread that blocks.
  func alone(_ rows: [BenchRow]) async throws -> [Double]

  /// Microseconds of each commit of one row, by a task.
  func aloneFromTask(_ rows: [BenchRow]) async throws -> [Double]

  /// Reads a second by ``StoreRows/readers`` tasks over as many connections as the store has.
  func readsFromTasks(of ids: [[UInt8]], seconds: Double) async throws -> Double

  /// Reads a second by a thread for each connection, that blocks.
  func readsOnThreads(of ids: [[UInt8]], seconds: Double) async throws -> Double
}

extension BareRows {
  /// Adds what a thread for each of the store's reading connections comes to.
  func onThreads(_ work: @escaping @Sendable (Int) throws -> Double) async throws -> Double {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for reader in 0..<StoreLimits().readers { group.addTask { try await BenchThread.value { try work(reader) } } }
      return try await group.reduce(0, +)
    }
  }
}
