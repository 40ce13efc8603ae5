import Testing

@testable import Bus

/// docs/PROTOCOL.md, section 16, "at the publisher", as a table, against every sequence of what can happen to a stream.
@Suite("A publisher's stream, in every order in which things can happen")
struct PublisherStreamEnumerationTests {
  enum Event: CaseIterable {
    /// The log has one more event, the first at 1, each two positions on.
    case commit
    /// The log forgets its oldest event.
    case forget
    case pageRead, pageFailed
    case acknowledgeOne, grantOne, askAgain
    /// More than was sent is acknowledged, a grant falls, and one is over the limit.
    case nonsense
    /// The link takes no more; takes more again.
    case fullOrNot
  }

  /// Two of them are more than may be under way, one larger than any other may always go.
  static let body = [UInt8](repeating: 0, count: BusLimits.streamBytes / 3 * 2)

  /// The stream, and the independent statement: the log, and what of it was sent.
  struct World {
    enum Place { case starting, started, ended }

    var stream = PublisherStream(after: 0, credit: 1)
    var place = Place.starting
    var log: [UInt64] = []
    var head: UInt64 = 0
    var sent: [UInt64] = []
    var acknowledged = 0
    var granted = 1
    var page: [UInt64] = []
    /// A page is asked for: after which position, and whether it waits for one.
    var read: (after: UInt64, waits: Bool)?
    var hasRoom = true

    /// The first step, which begins all.
    init() { _ = stream.next(hasRoom: true); read = (0, false) }

    var position: UInt64 { sent.last ?? 0 }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      var expected: [PublisherStream.Step] = []
      switch event {
      case .commit:
        head += head == 0 ? 1 : 2
        log.append(head)
      case .forget:
        guard !log.isEmpty else { return .impossible }
        log.removeFirst()
      case .pageRead:
        guard let read else { return .impossible }
        let events = log.filter { $0 > read.after }
        // That nothing ever was between the last that was sent and the oldest, nobody can tell.
        let oldest = log.first ?? head + 1
        let isGap = position + 1 < oldest
        guard !read.waits || !events.isEmpty || isGap else { return .impossible }
        self.read = nil
        stream.supply(
          LogPage(
            events: events.map { LoggedEvent(position: $0, body: PublisherStreamEnumerationTests.body) },
            oldest: oldest, head: head))
        // The page keeps what goes into its bytes.
        page = Array(events.prefix(1))
        if isGap && place != .ended {
          expected = [.gap(from: oldest)]
          place = .ended
        } else if place == .starting {
          expected = [.tell(position: 0)]
          place = .started
        }
      case .pageFailed:
        guard place != .ended, read != nil else { return .impossible }
        read = nil
        stream.fail(BusRefusals.internalFault)
        place = .ended
        expected = [.refuse(BusRefusals.internalFault, detail: "")]
      case .acknowledgeOne:
        guard acknowledged < sent.count else { return .impossible }
        acknowledged += 1
        guard stream.acknowledge(sent[acknowledged - 1], grant: UInt32(granted)) == .taken else {
          return .wrong("an ACK that is not taken")
        }
      case .grantOne:
        granted += 1
        guard stream.acknowledge(0, grant: UInt32(granted)) == .taken else { return .wrong("a grant that is not taken") }
      case .askAgain:
        let upTo = acknowledged == 0 ? 0 : sent[acknowledged - 1]
        guard stream.acknowledge(upTo, grant: UInt32(granted)) == .repeated else { return .wrong("an ACK that is new") }
        if place == .started { expected = [.tell(position: position)] }
      case .nonsense:
        let beyond = UInt32(sent.count + BusLimits.streamEvents + 1)
        for (upTo, grant) in [(position + 1, UInt32(granted)), (0, UInt32(granted) &- 1), (0, beyond)] {
          guard stream.acknowledge(upTo, grant: grant) == .nonsense else { return .wrong("nonsense that is taken") }
        }
      case .fullOrNot: hasRoom.toggle()
      }
      if place == .started { expected += next() }
      return check(expected)
    }

    /// What a stream that has started does: send what is granted and fits, read when there is nothing to send.
    private mutating func next() -> [PublisherStream.Step] {
      var steps: [PublisherStream.Step] = []
      while sent.count < granted {
        guard let event = page.first else {
          guard read == nil else { break }
          read = (position, true)
          steps.append(.read(after: position, limit: granted - sent.count, waits: true))
          break
        }
        guard hasRoom, acknowledged == sent.count else { break }
        steps.append(.send(LoggedEvent(position: event, body: PublisherStreamEnumerationTests.body), previous: position))
        sent.append(event)
        page.removeFirst()
      }
      return steps
    }

    private mutating func check(_ expected: [PublisherStream.Step]) -> Enumeration<World, Event>.Outcome {
      var steps: [PublisherStream.Step] = []
      while steps.count < 10, let step = stream.next(hasRoom: hasRoom) { steps.append(step) }
      guard steps.map(Self.word) == expected.map(Self.word) else {
        return .wrong("\(steps.map(Self.word)) instead of \(expected.map(Self.word))")
      }
      guard place != .ended else { return .ended }
      guard stream.position == position, stream.credit == granted - sent.count, stream.heldEvents == page.count,
        stream.unacknowledgedBytes == (sent.count - acknowledged) * PublisherStreamEnumerationTests.body.count
      else { return .wrong("it holds others") }
      return .happened
    }

    /// A step without the event's body.
    private static func word(_ step: PublisherStream.Step) -> String {
      if case .send(let event, let previous) = step { "send \(event.position) after \(previous)" } else { "\(step)" }
    }
  }

  @Test func `does what the protocol says`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    try all.run(World(), depth: 7)
    #expect(all.sequences == 445_901)
  }
}
