/// One notice over one channel, with its attempts. A value: the store keeps it, the sender works on it.
public struct Delivery: Equatable, Sendable {
  public let notice: NoticeID
  public let channel: NoticeChannel
  public let state: DeliveryState
  /// How many attempts have begun.
  public let attempt: Int
  /// When the next attempt is due, in microseconds since 1970 (UTC); nil when none will be made by itself.
  public let dueAt: Int64?

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

  /// With one more attempt begun, or nil when none is due. The state is written down before anything is sent.
  public func attempted(now: Int64) -> Delivery? {
    guard let dueAt, dueAt <= now, let next = state.after(.attempt) else { return nil }
    return Delivery(notice: notice, channel: channel, state: next, attempt: attempt + 1, dueAt: nil)
  }

  /// With what is known about attempt number `attempt`, or nil when it changes nothing: late, repeated, or told of an attempt that is past.
  ///
  /// - Parameters:
  ///   - retry: whether a rejected notice may be tried again; false when the provider refused it for good.
  ///   - jitter: 0 to 1, drawn by the caller; see ``RetryPolicy``.
  public func after(
    _ event: DeliveryEvent, ofAttempt attempt: Int, now: Int64, retry: Bool = true, policy: RetryPolicy = .standard, jitter: Double = 1
  ) -> Delivery? {
    guard event != .attempt, attempt == self.attempt, let next = state.after(event) else { return nil }
    let wait = next == .failed && retry ? policy.wait(afterAttempt: attempt, jitter: jitter) : nil
    return Delivery(notice: notice, channel: channel, state: next, attempt: attempt, dueAt: wait.map { now + $0 })
  }
}
