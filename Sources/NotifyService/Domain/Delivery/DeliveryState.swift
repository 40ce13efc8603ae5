/// Where one notice is on its way over one channel.
public enum DeliveryState: String, CaseIterable, Sendable {
  /// Not tried yet.
  case pending
  /// With the provider, whose answer is awaited.
  case sending
  /// The provider took it.
  case sent
  /// Surely not sent by this attempt; the next one may follow.
  case failed
  /// Perhaps sent: the answer is lost. Never sent again by itself.
  case unknown
  /// The provider says that it arrived.
  case delivered
  /// There is nowhere to send it; the mailbox has it.
  case unaddressed = "none"

  /// The state after an event, or nil when the event has no place here: it is late, repeated, or from another attempt, and changes nothing.
  ///
  /// | state       | attempt | noAddress   | accepted | rejected | lost    | received  |
  /// |-------------|---------|-------------|----------|----------|---------|-----------|
  /// | pending     | sending | unaddressed |          |          |         |           |
  /// | sending     |         |             | sent     | failed   | unknown | delivered |
  /// | sent        |         |             |          |          |         | delivered |
  /// | failed      | sending | unaddressed |          |          |         |           |
  /// | unknown     |         |             | sent     | failed   |         | delivered |
  /// | delivered   |         |             |          |          |         |           |
  /// | unaddressed |         |             |          |          |         |           |
  public func after(_ event: DeliveryEvent) -> DeliveryState? {
    switch (self, event) {
    case (.pending, .attempt), (.failed, .attempt): .sending
    case (.pending, .noAddress), (.failed, .noAddress): .unaddressed
    case (.sending, .accepted), (.unknown, .accepted): .sent
    case (.sending, .rejected), (.unknown, .rejected): .failed
    case (.sending, .lost): .unknown
    case (.sending, .received), (.sent, .received), (.unknown, .received): .delivered
    default: nil
    }
  }

  /// How much is known within one attempt; no event ever lessens it.
  public var rank: Int {
    switch self {
    case .pending: 0
    case .sending: 1
    case .unknown: 2
    case .failed, .sent: 3
    case .delivered, .unaddressed: 4
    }
  }
}
