/// One event of a service's log: where it stands, and its message.
public struct LogEvent: Sendable, Hashable {
  /// 1 or more.
  public let position: UInt64
  /// The event as fields.
  public let body: [UInt8]

  public init(position: UInt64, body: [UInt8]) {
    self.position = position
    self.body = body
  }
}

/// A part of a service's log, in order, and what of the log there is.
public struct LogPage: Sendable, Hashable {
  public let events: [LogEvent]
  /// The position of the oldest event that can be had; one more than `head` when there is none.
  public let oldest: UInt64
  /// The position of the newest event that there ever was; 0 before the first.
  public let head: UInt64

  public init(events: [LogEvent], oldest: UInt64, head: UInt64) {
    self.events = events
    self.oldest = oldest
    self.head = head
  }
}

/// The body of an EVENT record.
struct PushedEvent: Message, Hashable {
  /// The position of the event before it in the stream, or where the stream started: whoever has another has lost one.
  var previous: UInt64 = 0
  /// The event's own fields.
  var event: [UInt8] = []

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "previous", &previous)
    try visit(2, "event", &event)
  }
}
