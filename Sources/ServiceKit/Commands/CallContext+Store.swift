public import Bus

extension CallContext {
  /// When nobody waits for the answer any more, by the clock of stores: what has not had its turn at the writer by then is not written.
  public var lastTurn: ContinuousClock.Instant { .now + remaining }
}
