/// One notice over one channel, with its attempts. A value: the store keeps it, the sender works on it.
public struct Delivery: Equatable, Sendable {
  public let notice: NoticeID
  public let channel: NoticeChannel
  public private(set) var state: DeliveryState
  /// How many attempts have begun in this round.
  public private(set) var attempt: Int
  /// When the next attempt is due, in microseconds since 1970 (UTC); nil when none will be made by itself.
  public private(set) var dueAt: Int64?
  /// Counts from 0; each time that an operator sends it again is a new one, with attempts of its own.
  public private(set) var round: Int
  /// Which of the channel's providers has the next attempt, or had the last where none is due; from 0.
  public private(set) var provider: Int
  /// How often it was handed on since the last attempt.
  public private(set) var handovers: Int
  /// From when on it is of no use, in microseconds since 1970; nil: it keeps its use.
  public let until: Int64?

  /// A delivery that nobody has tried, due at once.
  public init(notice: NoticeID, channel: NoticeChannel, now: Int64, until: Int64? = nil) {
    self.init(notice: notice, channel: channel, state: .pending, attempt: 0, dueAt: now, until: until)
  }

  /// As it was kept.
  public init(
    notice: NoticeID, channel: NoticeChannel, state: DeliveryState, attempt: Int, dueAt: Int64?, round: Int = 0, provider: Int = 0,
    until: Int64? = nil, handovers: Int = 0
  ) {
    self.notice = notice
    self.channel = channel
    self.state = state
    self.attempt = attempt
    self.dueAt = dueAt
    self.round = round
    self.provider = provider
    self.until = until
    self.handovers = handovers
  }

  /// The same for the provider at every attempt, so that it can drop a second copy.
  public var messageID: String { "\(notice.text).\(channel.rawValue)" }

  /// Reads ``messageID`` back; nil for anything that no delivery writes.
  public static func names(_ messageID: String) -> (notice: NoticeID, channel: NoticeChannel)? {
    guard let dot = messageID.lastIndex(of: "."), let notice = NoticeID(String(messageID[..<dot])),
      let channel = NoticeChannel(rawValue: String(messageID[messageID.index(after: dot)...]))
    else { return nil }
    return (notice, channel)
  }

  /// Whether it surely did not reach the person, and nothing more is done by itself.
  public var cameToNothing: Bool {
    dueAt == nil && (state == .failed || state == .undelivered || state == .unaddressed)
  }

  /// Whether an operator is to look at it: it ended without the person being surely told.
  public var isDeadLetter: Bool { dueAt == nil && state.isDeadLetter }

  /// With one more attempt begun, or nil when none is due. The state is written down before anything is sent.
  public func attempted(now: Int64) -> Delivery? {
    guard let dueAt, dueAt <= now, let next = state.after(.attempt) else { return nil }
    var begun = self
    (begun.state, begun.attempt, begun.dueAt, begun.handovers) = (next, attempt + 1, nil, 0)
    return begun
  }

  /// With what is known about attempt number `attempt`, or nil when it changes nothing: late, repeated, or told of an attempt that is past.
  ///
  /// - Parameters:
  ///   - retry: whether a rejected notice may be tried again; false when the provider refused it for good, which leaves the turn of the next.
  ///   - jitter: 0 to 1, drawn by the caller; see ``RetryPolicy``.
  ///   - providers: how many the channel has; at least 1. After a sure failure the next one has the next turn.
  public func after(
    _ event: DeliveryEvent, ofAttempt attempt: Int, now: Int64, retry: Bool = true, policy: RetryPolicy = .standard, jitter: Double = 1,
    providers: Int = 1
  ) -> Delivery? {
    guard event != .attempt, attempt == self.attempt, let next = state.after(event) else { return nil }
    var known = self
    (known.state, known.dueAt) = (next, nil)
    // What one provider refuses for good another may take, which has had no turn since.
    guard next == .failed, retry || attempt % max(1, providers) != 0,
      let wait = policy.wait(afterAttempt: attempt, jitter: jitter, providers: providers)
    else { return known }
    known.dueAt = now + wait
    known.provider = (provider + 1) % max(1, providers)
    return known
  }

  /// As an operator sends it again, due at once and with all its attempts; nil where that must not be.
  public func resent(now: Int64) -> Delivery? {
    guard dueAt == nil, state.canBeResent else { return nil }
    var again = self
    (again.state, again.attempt, again.dueAt, again.round, again.provider) = (.pending, 0, now, round + 1, 0)
    again.handovers = 0
    return again
  }

  /// That a message of an earlier round reached the person after all: what waits to be sent again is not. Nil where nothing does.
  public func receivedBefore() -> Delivery? {
    guard round > 0, state == .pending else { return nil }
    var known = self
    (known.state, known.dueAt) = (.delivered, nil)
    return known
  }

  /// The same, due later; nil where no attempt is due.
  public func postponed(to moment: Int64) -> Delivery? {
    guard dueAt != nil else { return nil }
    var later = self
    later.dueAt = moment
    return later
  }

  /// The same with another provider, without an attempt: the one that has its turn is known to be down. Nil where no attempt is due.
  ///
  /// Each sender knows of its own provider alone that it is down, so that two of them would hand it to and fro: once it was with every provider since
  /// the last attempt, it waits before the next has it, as after an attempt that failed, and longer each time.
  /// - Parameters:
  ///   - providers: how many the channel has; at least 1.
  ///   - jitter: 0 to 1, drawn by the caller; see ``RetryPolicy``.
  public func handed(to provider: Int, now: Int64, providers: Int, jitter: Double, policy: RetryPolicy = .standard) -> Delivery? {
    guard let dueAt, provider != self.provider else { return nil }
    var other = self
    (other.provider, other.handovers) = (provider, handovers + 1)
    let waits = other.handovers - max(1, providers - 1)
    guard waits > 0 else { return other }
    // Nobody has tried it, and no attempt is used up: the longest wait goes on.
    other.dueAt = max(dueAt, now + (policy.wait(afterAttempt: min(waits, policy.attempts - 1), jitter: jitter) ?? 0))
    return other
  }
}
