/// A database of one service: connections that read, and one that writes, each on a queue of its own, off the cooperative threads.
protocol StoreEngine: StoreReader {
  /// Runs a closure on the writer's queue, and does not wait for it.
  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void)

  /// Whether other instances may use the database beside this one.
  var isShared: Bool { get }

  /// Bytes that the disk has left for it; nil where that cannot be told.
  var free: Int64? { get }

  /// Whether this instance has a duty to itself among all that use the database; where nobody has it, it takes it.
  func hold(_ duty: String) async throws(StoreError) -> Bool

  /// Leaves a duty to others.
  func release(_ duty: String) async
}
