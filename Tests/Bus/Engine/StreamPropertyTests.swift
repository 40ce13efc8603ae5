import Testing

@testable import Bus

/// Both sides of a stream over a wire that loses what it likes, and a link that breaks when it likes.
@Suite("Whatever is lost, a follower has every event once, in order")
struct StreamPropertyTests {
  private enum Message {
    case subscribe(UInt64, UInt32)
    case acknowledge(UInt64, UInt32)
    case told(UInt64)
    case event(LoggedEvent, UInt64)
  }

  private struct Wire {
    var log: [UInt64] = []
    var publisher: (stream: PublisherStream, attempt: Int)?
    var follower: FollowerStream
    var attempt = 0
    var read: (after: UInt64, limit: Int, waits: Bool)?
    var there: [(Int, Message)] = []
    var back: [(Int, Message)] = []
    var now = Moment(microseconds: 0)
    var handed: [UInt64] = []

    init(window: Int) { follower = FollowerStream(after: 0, window: window, now: now) }

    mutating func push() {
      guard let attempt = publisher?.attempt else { return }
      while let step = publisher?.stream.next(hasRoom: true) {
        switch step {
        case .read(let after, let limit, let waits): read = (after, limit, waits)
        case .tell(let position): back.append((attempt, .told(position)))
        case .send(let event, let previous): back.append((attempt, .event(event, previous)))
        case .gap, .refuse: Issue.record("the log is whole")
        }
      }
    }

    mutating func supply() {
      guard let wanted = read else { return }
      let events = log.filter { $0 > wanted.after }.prefix(wanted.limit).map { LoggedEvent(position: $0, body: [1, 2]) }
      if events.isEmpty && wanted.waits { return }
      read = nil
      publisher?.stream.supply(LogPage(events: Array(events), oldest: 1, head: log.last ?? 0))
      push()
    }

    mutating func arriveThere() {
      guard !there.isEmpty else { return }
      let (number, message) = there.removeFirst()
      switch message {
      case .subscribe(let cursor, let credit):
        publisher = (PublisherStream(after: cursor, credit: credit), number)
        read = nil
      case .acknowledge(let position, let grant):
        guard publisher?.attempt == number else { return }
        let worth = publisher?.stream.acknowledge(position, grant: grant)
        #expect(worth != .nonsense)
      default: break
      }
      push()
      #expect(publisher.map { $0.stream.heldEvents <= BusLimits.streamEvents && $0.stream.credit >= 0 } ?? true)
    }

    mutating func arriveBack() {
      guard !back.isEmpty else { return }
      let (number, message) = back.removeFirst()
      guard number == attempt else { return }
      let verdict =
        switch message {
        case .told(let position): follower.told(position, now: now)
        case .event(let event, let previous): follower.take(event, previous: previous, now: now)
        default: FollowerStream.Verdict.taken
        }
      if verdict == .broken { follower.lose(now: now) }
      #expect(follower.unacknowledgedEvents <= follower.window)
    }

    mutating func tick() {
      now = now + .milliseconds(250)
      if follower.isOverdue(now, after: .seconds(3)) { follower.lose(now: now) }
      if follower.asks(now, after: .seconds(3)) { acknowledge() }
      if follower.wantsStream(now) {
        attempt += 1
        let (cursor, credit) = follower.subscribe(now: now)
        there.append((attempt, .subscribe(cursor, credit)))
      }
    }

    mutating func acknowledge() {
      let (position, grant) = follower.acknowledgement()
      there.append((attempt, .acknowledge(position, grant)))
    }

    mutating func consume(_ limit: Int) {
      handed += follower.hand(upTo: limit).map(\.position)
      if follower.acknowledge(handed.last ?? 0) { acknowledge() }
    }
  }

  @Test(arguments: 0..<40) func `at any loss`(_ round: Int) {
    var random = SeededGenerator.fresh()
    for _ in 0..<round { _ = random.next() }
    var wire = Wire(window: Int.random(in: 1...40, using: &random))
    let loss = Double.random(in: 0...0.3, using: &random)
    var last: UInt64 = 0
    for _ in 0..<3_000 {
      switch Int.random(in: 0..<9, using: &random) {
      case 0 where wire.log.count < 400:
        last += UInt64.random(in: 1...3, using: &random)
        wire.log.append(last)
      case 1, 2:
        if Double.random(in: 0..<1, using: &random) < loss, !wire.there.isEmpty { wire.there.removeFirst() } else { wire.arriveThere() }
      case 3, 4, 5:
        if Double.random(in: 0..<1, using: &random) < loss, !wire.back.isEmpty { wire.back.removeFirst() } else { wire.arriveBack() }
      case 6: wire.supply()
      case 7: wire.consume(Int.random(in: 1...10, using: &random))
      default:
        wire.tick()
        if Double.random(in: 0..<1, using: &random) < loss / 10 {
          wire.there = []
          wire.back = []
          wire.publisher = nil
          wire.read = nil
          wire.attempt += 1
          wire.follower.loseLink(now: wire.now)
        }
      }
      #expect(wire.handed.elementsEqual(wire.log.prefix(wire.handed.count)), "seed \(random.seed), round \(round)")
    }
    // Once nothing is lost any more, all of it comes.
    for _ in 0..<4_000 where wire.handed.count < wire.log.count {
      wire.tick()
      while !wire.there.isEmpty || !wire.back.isEmpty {
        wire.arriveThere()
        wire.arriveBack()
      }
      wire.supply()
      while !wire.back.isEmpty { wire.arriveBack() }
      wire.consume(10)
    }
    #expect(wire.handed == wire.log, "seed \(random.seed), round \(round)")
  }
}
