/// One event of a service's log: where it stands, and its message.
public struct LoggedEvent: Sendable, Hashable {
  /// 1 or more.
  public let position: UInt64
  /// The event as fields.
  public let body: [UInt8]

  public init(position: UInt64, body: [UInt8]) {
    self.position = position
    self.body = body
  }
}
