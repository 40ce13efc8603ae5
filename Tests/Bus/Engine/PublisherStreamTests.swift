import Testing

@testable import Bus

@Suite("A publisher's stream")
struct PublisherStreamTests {
  static func page(_ positions: some Sequence<UInt64>, oldest: UInt64 = 1, head: UInt64? = nil, bytes: Int = 1) -> LogPage {
    let events = positions.map { LoggedEvent(position: $0, body: [UInt8](repeating: 0, count: bytes)) }
    return LogPage(events: events, oldest: oldest, head: head ?? events.last?.position ?? oldest - 1)
  }

  /// A stream that has read its first page and done all that it can.
  static func started(
    after cursor: UInt64 = 0, credit: UInt32, _ page: LogPage
  ) -> (stream: PublisherStream, steps: [PublisherStream.Step]) {
    var stream = PublisherStream(after: cursor, credit: credit)
    var steps = all(&stream)
    stream.supply(page)
    steps += all(&stream)
    return (stream, steps)
  }

  static func all(_ stream: inout PublisherStream, hasRoom: Bool = true) -> [PublisherStream.Step] {
    var steps: [PublisherStream.Step] = []
    while let step = stream.next(hasRoom: hasRoom) { steps.append(step) }
    return steps
  }

  static func sent(_ steps: [PublisherStream.Step]) -> [UInt64] {
    steps.compactMap { if case .send(let event, _) = $0 { event.position } else { nil } }
  }

  @Test func `reads first, then says where it starts, then sends each event with the position before it`() {
    let (_, steps) = Self.started(after: 3, credit: 8, Self.page([4, 7]))
    #expect(
      steps == [
        .read(after: 3, limit: 8, waits: false), .tell(position: 3),
        .send(LoggedEvent(position: 4, body: [0]), previous: 3), .send(LoggedEvent(position: 7, body: [0]), previous: 4),
        .read(after: 7, limit: 6, waits: true),
      ])
  }

  @Test func `never sends more than is granted, whatever it holds`() {
    var (stream, steps) = Self.started(credit: 3, Self.page(1...9))
    #expect(Self.sent(steps) == [1, 2, 3] && stream.credit == 0)
    #expect(stream.acknowledge(2, grant: 5) == .taken)
    #expect(Self.sent(Self.all(&stream)) == [4, 5])
    #expect(stream.acknowledge(5, grant: 5) == .taken, "an acknowledgement alone grants nothing")
    #expect(Self.all(&stream).isEmpty)
  }

  @Test func `without any credit tells where it starts, and waits`() {
    var (stream, steps) = Self.started(credit: 0, Self.page([1]))
    #expect(steps == [.read(after: 0, limit: 1, waits: false), .tell(position: 0)])
    #expect(stream.acknowledge(0, grant: 1) == .taken)
    #expect(Self.sent(Self.all(&stream)) == [1])
  }

  @Test func `takes a grant over the limit as the limit, and one that comes later as nonsense`() {
    var (stream, _) = Self.started(credit: .max, Self.page([]))
    #expect(stream.credit == BusLimits.streamEvents)
    for (position, grant): (UInt64, UInt32) in [(0, 257), (0, 255), (1, 256), (0, 0x8000_0000), (.max, .max)] {
      #expect(stream.acknowledge(position, grant: grant) == .nonsense)
    }
    #expect(stream.credit == BusLimits.streamEvents)
  }

  @Test func `holds at most a page, of so many events and bytes; the rest is read again`() {
    let (_, many) = Self.started(credit: 256, Self.page(1...10_000))
    #expect(Self.sent(many) == Array(1...256))
    var (stream, large) = Self.started(credit: 256, Self.page(1...100, bytes: BusLimits.streamBytes / 4))
    #expect(Self.sent(large) == [1, 2, 3, 4] && stream.unacknowledgedBytes == BusLimits.streamBytes)
    #expect(stream.heldEvents == 0)
    #expect(large.last == .read(after: 4, limit: 252, waits: true))
    stream.supply(Self.page(5...100, bytes: BusLimits.streamBytes / 4))
    #expect(Self.all(&stream).isEmpty && stream.heldEvents == 4, "its bytes are all under way")
    #expect(stream.acknowledge(1, grant: 257) == .taken)
    #expect(Self.sent(Self.all(&stream)) == [5])
  }

  @Test func `sends nothing while the link is full`() {
    var (stream, _) = Self.started(credit: 9, Self.page([]))
    stream.supply(Self.page([1, 2]))
    #expect(Self.all(&stream, hasRoom: false).isEmpty)
    #expect(Self.sent(Self.all(&stream)) == [1, 2])
  }

  @Test func `refuses an event that fits no record, and ends`() {
    let (stream, steps) = Self.started(credit: 9, Self.page([1], bytes: BusLimits.eventBytes + 1))
    var ended = stream
    #expect(steps.last == .refuse(BusRefusals.tooLarge, detail: "event 1"))
    #expect(Self.all(&ended).isEmpty)
    let (_, largest) = Self.started(credit: 9, Self.page([1], bytes: BusLimits.eventBytes))
    #expect(Self.sent(largest) == [1])
  }

  @Test(
    arguments: [(3, 9, 12, 9), (0, 2, 1, 2), (7, 1, 5, 6), (.max, 1, 5, 6), (0, .max, .max, .max)] as [(UInt64, UInt64, UInt64, UInt64)])
  func `of a log that does not hold what comes next is a gap`(_ cursor: UInt64, _ oldest: UInt64, _ head: UInt64, _ from: UInt64) {
    let (_, steps) = Self.started(after: cursor, credit: 9, LogPage(events: [], oldest: oldest, head: head))
    #expect(steps.dropFirst() == [.gap(from: from)])
  }

  @Test func `finds a gap in mid-stream too, when the log forgets what a slow follower has not had`() {
    var (stream, _) = Self.started(credit: 2, Self.page([1, 2]))
    #expect(stream.acknowledge(2, grant: 4) == .taken)
    #expect(Self.all(&stream) == [.read(after: 2, limit: 2, waits: true)])
    stream.supply(Self.page([9], oldest: 9))
    #expect(Self.all(&stream) == [.gap(from: 9)])
  }

  @Test func `from just before the oldest event is none`() {
    let (_, steps) = Self.started(after: 8, credit: 9, Self.page([9], oldest: 9))
    #expect(Self.sent(steps) == [9])
  }

  @Test(arguments: [[2, 2], [3, 1], [5, 4]] as [[UInt64]]) func `ends when the log's positions do not rise`(_ positions: [UInt64]) {
    let (_, steps) = Self.started(after: 1, credit: 9, Self.page(positions))
    #expect(Self.sent(steps).isEmpty)
    guard case .refuse(let kind, _) = steps.last else { Issue.record("\(steps)"); return }
    #expect(kind == BusRefusals.internalFault)
  }

  @Test func `tells where it stands when it is told the same twice`() {
    var (stream, _) = Self.started(credit: 4, Self.page([1, 2]))
    #expect(stream.acknowledge(1, grant: 5) == .taken)
    _ = Self.all(&stream)
    #expect(stream.acknowledge(1, grant: 5) == .repeated)
    #expect(Self.all(&stream) == [.tell(position: 2)])
  }

  @Test func `counts on over 2^32 events`() {
    var grant = UInt32.max - 300
    var stream = PublisherStream(after: 0, credit: 256, sent: grant &- 256)
    _ = Self.all(&stream)
    var position: UInt64 = 0
    for _ in 0..<5 {
      stream.supply(Self.page(position + 1...position + 256))
      #expect(Self.sent(Self.all(&stream)).count == 256 && stream.credit == 0)
      position += 256
      grant &+= 256
      #expect(stream.acknowledge(position, grant: grant) == .taken)
      _ = Self.all(&stream)
    }
    #expect(grant < 1_000)
  }
}
