import Testing

@testable import Bus

@Suite("A follower's stream")
struct FollowerStreamTests {
  static let now = Moment(microseconds: 1_000_000)

  static func open(after cursor: UInt64 = 0, window: Int = 4) -> FollowerStream {
    var stream = FollowerStream(after: cursor, window: window, now: now)
    _ = stream.subscribe(now: now)
    _ = stream.told(cursor, now: now)
    return stream
  }

  static func event(_ position: UInt64, bytes: Int = 1) -> LoggedEvent {
    LoggedEvent(position: position, body: [UInt8](repeating: 0, count: bytes))
  }

  @Test func `asks for what comes after its cursor, and for as much as its window`() {
    var stream = FollowerStream(after: 7, window: 9, now: Self.now)
    #expect(stream.wantsStream(Self.now))
    #expect(stream.subscribe(now: Self.now) == (7, 9))
    #expect(!stream.wantsStream(Self.now + .seconds(3_600)))
    #expect(FollowerStream(after: 0, window: 0, now: Self.now).window == 1)
    #expect(FollowerStream(after: 0, window: .max, now: Self.now).window == BusLimits.streamEvents)
  }

  @Test func `hands on in order what came in order`() {
    var stream = Self.open()
    #expect(stream.take(Self.event(3), previous: 0, now: Self.now) == .taken)
    #expect(stream.take(Self.event(4), previous: 3, now: Self.now) == .taken)
    #expect(stream.hand(upTo: 9).map(\.position) == [3, 4])
    #expect(stream.hand(upTo: 9).isEmpty)
  }

  @Test func `may see its first event before it is told where the stream starts`() {
    var stream = FollowerStream(after: 5, window: 4, now: Self.now)
    _ = stream.subscribe(now: Self.now)
    #expect(stream.take(Self.event(6), previous: 5, now: Self.now) == .taken)
    #expect(stream.state == .open)
  }

  @Test func `sees a lost event by the position before the next`() {
    var stream = Self.open()
    #expect(stream.take(Self.event(1), previous: 0, now: Self.now) == .taken)
    #expect(stream.take(Self.event(3), previous: 2, now: Self.now) == .broken)
    #expect(stream.take(Self.event(3), previous: 0, now: Self.now) == .broken)
  }

  @Test func `sees that the last event was lost when it is told where the stream stands`() {
    var stream = Self.open()
    #expect(stream.told(0, now: Self.now) == .taken)
    #expect(stream.told(1, now: Self.now) == .broken)
  }

  @Test func `drops what it has already`() {
    var stream = Self.open(after: 5)
    #expect(stream.take(Self.event(5), previous: 4, now: Self.now) == .repeated)
    #expect(stream.take(Self.event(6), previous: 5, now: Self.now) == .taken)
    #expect(stream.take(Self.event(6), previous: 5, now: Self.now) == .repeated)
    #expect(stream.hand(upTo: 9).map(\.position) == [6])
  }

  @Test func `takes no more events than it has granted, and no more bytes than the limit`() {
    var stream = Self.open(window: 2)
    for position: UInt64 in 1...2 { #expect(stream.take(Self.event(position), previous: position - 1, now: Self.now) == .taken) }
    #expect(stream.take(Self.event(3), previous: 2, now: Self.now) == .broken)
    var large = Self.open()
    #expect(large.take(Self.event(1, bytes: BusLimits.streamBytes), previous: 0, now: Self.now) == .taken)
    #expect(large.take(Self.event(2), previous: 1, now: Self.now) == .broken)
  }

  @Test func `grants again what is acknowledged, but not what was only handed on`() {
    var stream = Self.open(window: 2)
    for position: UInt64 in 1...2 { _ = stream.take(Self.event(position), previous: position - 1, now: Self.now) }
    #expect(stream.hand(upTo: 9).count == 2)
    #expect(stream.acknowledgement() == (0, 2))
    #expect(stream.acknowledge(1) == true)
    #expect(stream.acknowledgement() == (1, 3))
  }

  @Test func `cannot acknowledge what it was not handed`() {
    var stream = Self.open()
    _ = stream.take(Self.event(1), previous: 0, now: Self.now)
    #expect(stream.acknowledge(1) == false)
    _ = stream.hand(upTo: 1)
    #expect(stream.acknowledge(.max) == true)
    #expect(stream.acknowledged == 1)
    #expect(stream.acknowledge(1) == false, "that is no news")
  }

  @Test func `after a loss goes on from the last event that was handed on`() {
    var stream = Self.open()
    for position: UInt64 in 1...3 { _ = stream.take(Self.event(position), previous: position - 1, now: Self.now) }
    #expect(stream.hand(upTo: 1).map(\.position) == [1])
    stream.loseLink(now: Self.now)
    #expect(stream.wantsStream(Self.now) && stream.keptEvents == 0 && stream.keptBytes == 0)
    #expect(stream.subscribe(now: Self.now) == (1, 3), "one is handed on and not acknowledged")
    #expect(stream.take(Self.event(2), previous: 1, now: Self.now) == .taken)
  }

  @Test func `tries again at once, then ever later, until an event has come`() {
    var stream = Self.open()
    stream.lose(now: Self.now)
    #expect(stream.wantsStream(Self.now))
    for (milliseconds, again) in [(39, false), (40, true)] {
      var second = stream
      _ = second.subscribe(now: Self.now)
      second.lose(now: Self.now)
      #expect(second.wantsStream(Self.now + .milliseconds(milliseconds)) == again)
    }
    for _ in 0..<50 { stream.lose(now: Self.now) }
    #expect(stream.wantsStream(Self.now + RetryPolicy.longestDelay))
    _ = stream.subscribe(now: Self.now)
    _ = stream.take(Self.event(1), previous: 0, now: Self.now)
    stream.lose(now: Self.now)
    #expect(stream.wantsStream(Self.now))
  }

  @Test func `ends by a gap or a refusal, but hands on first what has come`() {
    var stream = Self.open()
    _ = stream.take(Self.event(1), previous: 0, now: Self.now)
    stream.miss(from: 9)
    #expect(stream.gap == 9 && stream.isEnded)
    stream.loseLink(now: Self.now)
    stream.lose(now: Self.now)
    stream.end(BusRefusals.stopped.refusal())
    #expect(stream.state == .ended(BusRefusals.eventsGone.refusal("9")), "there is one end")
    #expect(stream.hand(upTo: 9).map(\.position) == [1])
    #expect(stream.take(Self.event(2), previous: 1, now: Self.now) == .repeated)
  }

  @Test func `asks where the stream stands after a silence, and misses an answer that does not come`() {
    var stream = FollowerStream(after: 0, window: 4, now: Self.now)
    _ = stream.subscribe(now: Self.now)
    #expect(!stream.isOverdue(Self.now + .seconds(3), after: .seconds(3)))
    #expect(stream.isOverdue(Self.now + .seconds(4), after: .seconds(3)))
    _ = stream.told(0, now: Self.now)
    #expect(!stream.isOverdue(Self.now + .seconds(4), after: .seconds(3)))
    #expect(stream.asks(Self.now + .seconds(3), after: .seconds(3)) == false)
    #expect(stream.asks(Self.now + .seconds(4), after: .seconds(3)) == true)
    #expect(stream.asks(Self.now + .seconds(5), after: .seconds(3)) == false, "it has asked")
  }
}
