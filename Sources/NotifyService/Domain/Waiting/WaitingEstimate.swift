/// How long somebody may have to wait: two numbers, since one would be a promise (预计等候).
public struct WaitingEstimate: Equatable, Sendable {
  /// How many in line go before.
  public let ahead: Int
  /// Fewer minutes would be luck: about one of ten waits less.
  public let optimistic: Int
  /// More minutes would be bad luck: about one of ten waits longer. No less than ``optimistic``.
  public let pessimistic: Int

  public init(ahead: Int, optimistic: Int, pessimistic: Int) {
    self.ahead = ahead
    self.optimistic = optimistic
    self.pessimistic = max(optimistic, pessimistic)
  }

  /// Whether a wait, in seconds, lies between: told in whole minutes, the last of which is not over at its full minute.
  public func holds(_ seconds: Int) -> Bool { optimistic * 60 <= seconds && seconds <= pessimistic * 60 }
}
