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
  /// The provider took it, and says that it did not arrive.
  case undelivered
  /// There is nowhere to send it; the mailbox has it.
  case unaddressed = "none"
  /// Not sent, since it was of no use any more.
  case dropped

  /// The rows of the table of what may happen, which the code, the tests and the documents share; what has no cell changes nothing: it is late,
  /// repeated, or from another attempt.
  ///
  /// | state       | attempt | noAddress   | accepted | rejected | lost    | received  | bounced     | overtaken |
  /// |-------------|---------|-------------|----------|----------|---------|-----------|-------------|-----------|
  /// | pending     | sending | unaddressed |          |          |         |           |             | dropped   |
  /// | sending     |         |             | sent     | failed   | unknown | delivered | undelivered |           |
  /// | sent        |         |             |          |          |         | delivered | undelivered |           |
  /// | failed      | sending | unaddressed |          |          |         | delivered |             | dropped   |
  /// | unknown     |         |             | sent     | failed   |         | delivered | undelivered |           |
  /// | undelivered |         |             |          |          |         | delivered |             |           |
  /// | delivered   |         |             |          |          |         |           |             |           |
  /// | unaddressed |         |             |          |          |         |           |             |           |
  /// | dropped     |         |             |          |          |         |           |             |           |
  public static let table: [DeliveryState: [DeliveryEvent: DeliveryState]] = [
    .pending: [.attempt: .sending, .noAddress: .unaddressed, .overtaken: .dropped],
    .sending: [.accepted: .sent, .rejected: .failed, .lost: .unknown, .received: .delivered, .bounced: .undelivered],
    .sent: [.received: .delivered, .bounced: .undelivered],
    .failed: [.attempt: .sending, .noAddress: .unaddressed, .received: .delivered, .overtaken: .dropped],
    .unknown: [.accepted: .sent, .rejected: .failed, .received: .delivered, .bounced: .undelivered],
    .undelivered: [.received: .delivered],
  ]

  /// The state after an event, or nil when the event has no place here.
  public func after(_ event: DeliveryEvent) -> DeliveryState? { Self.table[self]?[event] }

  /// Whether an operator may send it again: what may be with the person already only by their decision, what is there or of no use not at all.
  public var canBeResent: Bool {
    switch self {
    case .failed, .unknown, .undelivered, .unaddressed: true
    case .pending, .sending, .sent, .delivered, .dropped: false
    }
  }

  /// Whether a delivery in this state that nothing is due of waits for an operator.
  public var isDeadLetter: Bool {
    switch self {
    case .failed, .unknown, .undelivered: true
    case .pending, .sending, .sent, .delivered, .unaddressed, .dropped: false
    }
  }

  /// How much is known within one attempt; no event ever lessens it.
  public var rank: Int {
    switch self {
    case .pending: 0
    case .sending: 1
    case .unknown: 2
    case .failed, .sent: 3
    case .undelivered: 4
    case .delivered, .unaddressed, .dropped: 5
    }
  }
}
