/// A part of a service's log, in order, and what of the log there is.
public struct LogPage: Sendable, Hashable {
  public let events: [LoggedEvent]
  /// The position of the oldest event that can be had; one more than `head` when there is none.
  public let oldest: UInt64
  /// The position of the newest event that there ever was; 0 before the first.
  public let head: UInt64

  public init(events: [LoggedEvent], oldest: UInt64, head: UInt64) {
    self.events = events
    self.oldest = oldest
    self.head = head
  }
}
