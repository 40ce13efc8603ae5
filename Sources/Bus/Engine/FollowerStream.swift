import DequeModule

/// One follower of a log, on the side that follows: what has come, what was handed on, what may still come.
///
/// *waiting* (no link, or not yet again) → SUBSCRIBE → *subscribing* → SUBSCRIBED or the first EVENT → *open* → *waiting*, by a loss of the
/// link, of an event, or a refusal that time mends; *ended* by GAP or a refusal that stays. Each SUBSCRIBE is a new stream, from the last event
/// that was handed on: what was only kept is dropped, so that both sides agree on what is under way.
struct FollowerStream: Hashable {
  enum State: Hashable {
    case waiting(until: Moment)
    case subscribing(since: Moment)
    case open
    case ended(Refusal)
  }

  /// What a record of the stream was worth.
  enum Verdict: Equatable {
    case taken
    /// Known already, and dropped.
    case repeated
    /// Something was lost, or the publisher breaks the rules: subscribe anew.
    case broken
  }

  private(set) var state: State
  /// Where the last GAP said that events can be had again.
  private(set) var gap: UInt64?
  let window: Int
  /// The last event that was handed on.
  private(set) var handed: UInt64
  private(set) var acknowledged: UInt64
  /// The last event that came in order.
  private(set) var received: UInt64
  private var kept: Deque<LoggedEvent> = []
  private(set) var keptBytes = 0
  /// Handed on, not acknowledged.
  private var pending: Deque<UInt64> = []
  /// Counted over one stream, modulo 2^32, as they travel.
  private var granted: UInt32 = 0
  private var came: UInt32 = 0
  private var failures = 0
  private var heardAt: Moment

  /// - Parameter window: how many events may be under way, kept or not acknowledged: 1...`BusLimits.streamEvents`.
  init(after cursor: UInt64, window: Int, now: Moment) {
    self.window = max(1, min(window, BusLimits.streamEvents))
    handed = cursor
    acknowledged = cursor
    received = cursor
    heardAt = now
    state = .waiting(until: now)
  }

  var keptEvents: Int { kept.count }
  var unacknowledgedEvents: Int { pending.count + kept.count }

  var isEnded: Bool { if case .ended = state { true } else { false } }

  /// Whether it wants a SUBSCRIBE now.
  func wantsStream(_ now: Moment) -> Bool { if case .waiting(let until) = state { until <= now } else { false } }

  // MARK: Streams

  /// A SUBSCRIBE is sent: from where, and how many events may come.
  mutating func subscribe(now: Moment) -> (cursor: UInt64, credit: UInt32) {
    forgetKept()
    came = 0
    granted = UInt32(window - pending.count)
    heardAt = now
    state = .subscribing(since: now)
    return (received, granted)
  }

  /// The stream is gone: another is wanted, at once the first time, then ever later until an event has come.
  mutating func lose(now: Moment) {
    guard !isEnded else { return }
    forgetKept()
    let delay = failures == 0 ? .zero : RetryPolicy.delay(attempt: failures, jitter: 1)
    failures += 1
    state = .waiting(until: now + delay)
  }

  /// The link is gone; that says nothing of the stream.
  mutating func loseLink(now: Moment) {
    guard !isEnded else { return }
    forgetKept()
    state = .waiting(until: now)
  }

  private mutating func forgetKept() {
    kept.removeAll()
    keptBytes = 0
    received = handed
  }

  mutating func end(_ refusal: Refusal) {
    if !isEnded { state = .ended(refusal) }
  }

  /// Whether an answer is overdue.
  func isOverdue(_ now: Moment, after limit: Duration) -> Bool {
    if case .subscribing(let since) = state { now - since > limit } else { false }
  }

  /// Whether the stream was silent for so long that it should be asked where it stands; then it counts as asked.
  mutating func asks(_ now: Moment, after silence: Duration) -> Bool {
    guard state == .open, now - heardAt > silence else { return false }
    heardAt = now
    return true
  }

  // MARK: Records

  /// SUBSCRIBED: the stream starts, or stands, here.
  mutating func told(_ position: UInt64, now: Moment) -> Verdict {
    heardAt = now
    switch state {
    case .subscribing:
      state = .open
      return position == received ? .taken : .broken
    // Events that were sent before this have come before it, or are lost.
    case .open: return position == received ? .taken : .broken
    case .waiting, .ended: return .repeated
    }
  }

  mutating func take(_ event: LoggedEvent, previous: UInt64, now: Moment) -> Verdict {
    heardAt = now
    switch state {
    case .subscribing: state = .open
    case .open: break
    case .waiting, .ended: return .repeated
    }
    guard came != granted else { return .broken }
    came &+= 1
    if event.position <= received { return .repeated }
    guard previous == received, kept.isEmpty || keptBytes + event.body.count <= BusLimits.streamBytes else { return .broken }
    failures = 0
    received = event.position
    kept.append(event)
    keptBytes += event.body.count
    return .taken
  }

  mutating func miss(from oldest: UInt64) {
    guard !isEnded else { return }
    gap = oldest
    end(BusRefusals.eventsGone.refusal("\(oldest)"))
  }

  // MARK: Whoever follows

  /// Hands on what has come, at most so many events. What came before the end is handed on before the end is told.
  mutating func hand(upTo limit: Int) -> [LoggedEvent] {
    let events = Array(kept.prefix(max(0, limit)))
    guard let last = events.last else { return [] }
    kept.removeFirst(events.count)
    for event in events {
      keptBytes -= event.body.count
      pending.append(event.position)
    }
    handed = last.position
    return events
  }

  /// Everything handed on up to a position is done with: more may come. What was not handed on cannot be acknowledged.
  /// - Returns: whether to tell the publisher now: when a good part of the window is free again, or nothing is kept.
  mutating func acknowledge(_ position: UInt64) -> Bool {
    let upTo = min(position, handed)
    guard upTo > acknowledged else { return false }
    acknowledged = upTo
    while let oldest = pending.first, oldest <= upTo { pending.removeFirst() }
    let freed = window - unacknowledgedEvents - Int(granted &- came)
    return state == .open && (kept.isEmpty || freed >= window / 4)
  }

  /// What an ACK says now.
  mutating func acknowledgement() -> (position: UInt64, grant: UInt32) {
    granted = came &+ UInt32(window - unacknowledgedEvents)
    return (acknowledged, granted)
  }
}
