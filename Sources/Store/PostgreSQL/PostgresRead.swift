import Synchronization

/// A read that waits for a connection, or is under way, with the caller that waits for it.
final class PostgresRead: Sendable {
  /// Whether it has begun or been refused: the one of both that comes first.
  private let isTaken = Atomic<Bool>(false)
  private let interruption = PostgresInterruption()
  private let body: @Sendable (PostgresConnection, PostgresInterruption) -> Void
  private let refuse: @Sendable (StoreError) -> Void

  /// - Parameters:
  ///   - body: reads, and tells the caller.
  ///   - refuse: tells the caller that nothing was read, and why.
  init(
    body: @escaping @Sendable (PostgresConnection, PostgresInterruption) -> Void, refuse: @escaping @Sendable (StoreError) -> Void
  ) {
    self.body = body
    self.refuse = refuse
  }

  /// Reads, unless it was refused before.
  func run(_ connection: PostgresConnection) {
    if take() { body(connection, interruption) }
  }

  /// Tells the caller that it could not be begun.
  func fail(_ error: StoreError) {
    if take() { refuse(error) }
  }

  /// Ends it: at once where it waits; where it runs, the statement is interrupted and the next is not begun.
  func cancel() {
    interruption.request()
    fail(.cancelled)
  }

  private func take() -> Bool { !isTaken.exchange(true, ordering: .acquiringAndReleasing) }
}
