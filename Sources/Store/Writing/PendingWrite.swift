/// A write that waits for the writer, with the caller that waits for it.
struct PendingWrite: Sendable {
  /// When its caller gives up; what has not begun by then is not begun.
  let deadline: ContinuousClock.Instant?

  /// What it asks first, for the database to answer together with what the others ask.
  let queries: [Query]

  /// Does the work, and returns what tells the caller once it is on disk.
  let body: @Sendable (Transaction) throws -> @Sendable () -> Void

  /// Tells the caller that nothing was done, and why.
  let fail: @Sendable (any Error) -> Void

  /// Whether its caller gives up by a time.
  func isDue(by time: ContinuousClock.Instant) -> Bool { deadline.map { $0 <= time } ?? false }
}
