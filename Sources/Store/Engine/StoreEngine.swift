/// A database of one service: connections that read, and one that writes, each on a queue of its own, off the cooperative threads.
protocol StoreEngine: Sendable {
  /// Reads from one state of the database.
  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result

  /// Runs a closure on the writer's queue, and does not wait for it.
  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void)

  func close() async
}
