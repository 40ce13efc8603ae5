/// One notice over one channel, with its attempts. A value: the store keeps it, the sender works on it.
public struct Delivery: Equatable, Sendable {
  public let notice: NoticeID
  public let channel: NoticeChannel
  public private(set) var state: DeliveryState
  /// How many attempts have begun.
  public private(set) var attempt: Int
  /// When the next attempt is due, in microseconds since 1970 (UTC); nil when none will be made by itself.
  public private(set) var dueAt: Int64?

  /// A delivery that nobody has tried, due at once.
  public init(notice: NoticeID, channel: NoticeChannel, now: Int64) {
    self.init(notice: notice, channel: channel, state: .pending, attempt: 0, dueAt: now)
  }

  /// As it was kept.
  public init(notice: NoticeID, channel: NoticeChannel, state: DeliveryState, attempt: Int, dueAt: Int64?) {
    self.notice = notice
    self.channel = channel
    self.state = state
    self.attempt = attempt
    self.dueAt = dueAt
  }

  /// The same for the provider at every attempt, so that it can drop a second copy.
  public var messageID: String { "\(notice.text).\(channel.rawValue)" }

  /// Begins an attempt, if one is due. The state is written down before anything is sent.
  public mutating func begin(now: Int64) -> Bool {
    guard let dueAt, dueAt <= now, let next = state.after(.attempt) else { return false }
    state = next
    attempt += 1
    self.dueAt = nil
    return true
  }

  /// Takes what is known about attempt number `attempt`. False when it changes nothing: late, repeated, or told of an attempt that is past.
  ///
  /// - Parameter retry: whether a rejected notice may be tried again; false when the provider refused it for good.
  public mutating func take(
    _ event: DeliveryEvent, ofAttempt attempt: Int, now: Int64, retry: Bool = true, policy: RetryPolicy = .standard, jitter: Double = 1
  ) -> Bool {
    guard event != .attempt, attempt == self.attempt, let next = state.after(event) else { return false }
    state = next
    if next == .failed, retry, let wait = policy.wait(afterAttempt: attempt, jitter: jitter) { dueAt = now + wait }
    return true
  }
}
