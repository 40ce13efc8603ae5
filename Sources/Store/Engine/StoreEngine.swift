/// A database of one service: connections that read, and one that writes, each on a queue of its own, off the cooperative threads.
protocol StoreEngine: StoreReader {
  /// Runs a closure on the writer's queue, and does not wait for it.
  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void)
}
