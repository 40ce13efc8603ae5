import Testing

@testable import Bus

/// docs/PROTOCOL.md, section 16, "at the follower", as a table, against every sequence of what can happen to a stream.
@Suite("A follower's stream, in every order in which things can happen")
struct FollowerStreamEnumerationTests {
  enum Event: CaseIterable {
    case subscribe, told, toldElsewhere
    /// The log has every second position.
    case event, knownEvent, eventAfterHole
    case gap, refusedForNow, refusedForGood, linkLost
    case handOne, acknowledgeOne, acknowledgeTooMuch
    /// As long as a second attempt waits; longer than an answer may take, or a stream may be silent.
    case fortyMilliseconds, fourSeconds
  }

  enum Place: Hashable {
    case waiting(until: Int64)
    case subscribing(since: Int64)
    case open, ended
  }

  static let gone = BusRefusals.roleMissing.refusal()

  /// The stream, and the independent statement: lists of what came, and where the table says that it is.
  struct World {
    /// All that the future depends on, but for the stream itself.
    struct Model: Hashable {
      var place = Place.waiting(until: 0)
      var handed: [UInt64] = []
      var kept: [UInt64] = []
      var acknowledged = 0
      /// Events that may still come by this stream, as it was told last, and that came.
      var granted = 0
      var came = 0
      var losses = 0
      /// In milliseconds.
      var now: Int64 = 0
      var heardAt: Int64 = 0

      var last: UInt64 { kept.last ?? handed.last ?? 0 }
      var isUp: Bool { if case .subscribing = place { true } else { place == .open } }
      var underWay: Int { handed.count - acknowledged + kept.count }
    }

    var stream = FollowerStream(after: 0, window: 2, now: Moment(microseconds: 0))
    var model = Model()
    /// The body of each event. Two that are each more than half of what may be kept are too much.
    var body: [UInt8] = [1]

    private var moment: Moment { Moment(microseconds: model.now * 1_000) }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .subscribe: return subscribe()
      case .told: return told(model.last)
      case .toldElsewhere: return told(model.last + 1)
      case .event: return came(model.last + 2, previous: model.last)
      case .knownEvent: return came(model.last, previous: model.last &- 2)
      case .eventAfterHole: return came(model.last + 4, previous: model.last + 2)
      case .gap:
        guard model.isUp else { return .impossible }
        stream.miss(from: 9)
        model.place = .ended
        guard stream.gap == 9 else { return .wrong("another gap") }
      case .refusedForNow:
        guard model.isUp else { return .impossible }
        lose()
      case .refusedForGood:
        guard model.place != .ended else { return .impossible }
        stream.end(FollowerStreamEnumerationTests.gone)
        model.place = .ended
      case .linkLost:
        stream.loseLink(now: moment)
        if model.place != .ended { wait(0) }
      case .handOne:
        let expected = model.kept.first.map { [$0] } ?? []
        model.handed += expected
        model.kept.removeFirst(expected.count)
        guard stream.hand(upTo: 1).map(\.position) == expected else { return .wrong("another event is handed on") }
      case .acknowledgeOne:
        guard model.acknowledged < model.handed.count else { return .impossible }
        return acknowledge(model.handed[model.acknowledged], count: model.acknowledged + 1)
      case .acknowledgeTooMuch: return acknowledge(.max, count: model.handed.count)
      case .fortyMilliseconds: model.now += 40
      case .fourSeconds:
        model.now += 4_000
        let isSilent = model.place == .open
        if isSilent { model.heardAt = model.now }
        guard stream.asks(moment, after: .seconds(3)) == isSilent else { return .wrong("asks: \(!isSilent)") }
      }
      return check()
    }

    private mutating func subscribe() -> Enumeration<World, Event>.Outcome {
      guard case .waiting(let until) = model.place, until <= model.now else { return .impossible }
      model.place = .subscribing(since: model.now)
      model.granted = 2 - model.underWay
      model.came = 0
      model.heardAt = model.now
      guard stream.subscribe(now: moment) == (model.last, UInt32(model.granted)) else { return .wrong("another SUBSCRIBE") }
      return check()
    }

    private mutating func told(_ position: UInt64) -> Enumeration<World, Event>.Outcome {
      expect(stream.told(position, now: moment), !model.isUp ? .repeated : position == model.last ? .taken : .broken)
    }

    private mutating func came(_ position: UInt64, previous: UInt64) -> Enumeration<World, Event>.Outcome {
      let verdict = stream.take(LoggedEvent(position: position, body: body), previous: previous, now: moment)
      guard model.isUp else { return expect(verdict, .repeated) }
      guard model.came < model.granted else { return expect(verdict, .broken) }
      model.came += 1
      if position <= model.last { return expect(verdict, .repeated) }
      guard previous == model.last, model.kept.isEmpty || body.count <= BusLimits.streamBytes / 2 else { return expect(verdict, .broken) }
      model.losses = 0
      model.kept.append(position)
      return expect(verdict, .taken)
    }

    /// What is broken is begun anew, as the engine does.
    private mutating func expect(_ verdict: FollowerStream.Verdict, _ expected: FollowerStream.Verdict)
      -> Enumeration<World, Event>.Outcome
    {
      guard verdict == expected else { return .wrong("\(verdict) instead of \(expected)") }
      model.heardAt = model.now
      if model.isUp { model.place = .open }
      if verdict == .broken { lose() }
      return check()
    }

    private mutating func lose() {
      stream.lose(now: moment)
      // At once the first time, then after 40 ms, doubling to 1 s.
      wait(model.losses == 0 ? 0 : min(20 << Int64(model.losses), 1_000))
      model.losses += 1
    }

    private mutating func wait(_ milliseconds: Int64) {
      model.place = .waiting(until: model.now + milliseconds)
      model.kept = []
    }

    private mutating func acknowledge(_ position: UInt64, count: Int) -> Enumeration<World, Event>.Outcome {
      let isNew = count > model.acknowledged
      model.acknowledged = count
      // Of a window of two any part is a good part.
      let isTold = isNew && model.place == .open
      guard stream.acknowledge(position) == isTold else { return .wrong("told: \(!isTold)") }
      guard isTold else { return check() }
      model.granted = model.came + 2 - model.underWay
      let upTo = model.acknowledged == 0 ? 0 : model.handed[model.acknowledged - 1]
      guard stream.acknowledgement() == (upTo, UInt32(model.granted)) else { return .wrong("another ACK") }
      return check()
    }

    private func check() -> Enumeration<World, Event>.Outcome {
      guard model.handed.enumerated().allSatisfy({ $1 == UInt64($0 + 1) * 2 }) else { return .wrong("handed on: \(model.handed)") }
      guard stream.handed == model.handed.last ?? 0, stream.received == model.last, stream.keptEvents == model.kept.count,
        stream.unacknowledgedEvents == model.underWay
      else { return .wrong("it holds others") }
      guard model.underWay <= 2 else { return .wrong("\(model.underWay) events under way") }
      let place: Place =
        switch stream.state {
        case .waiting(let until): .waiting(until: until.microseconds / 1_000)
        case .subscribing(let since): .subscribing(since: since.microseconds / 1_000)
        case .open: .open
        case .ended: .ended
        }
      guard place == model.place else { return .wrong("it is \(place) and should be \(model.place)") }
      var (wants, isOverdue) = (false, false)
      if case .waiting(let until) = place { wants = until <= model.now }
      if case .subscribing(let since) = place { isOverdue = since + 3_000 < model.now }
      guard stream.wantsStream(moment) == wants, stream.isOverdue(moment, after: .seconds(3)) == isOverdue else {
        return .wrong("wants a stream: \(!wants), or is overdue: \(!isOverdue)")
      }
      return .happened
    }
  }

  struct State: Hashable {
    let stream: FollowerStream
    let model: World.Model

    init(_ world: World) { (stream, model) = (world.stream, world.model) }
  }

  @Test func `is where the protocol says, and hands on each event once and in order`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    let states = try all.run(World(), depth: 9, oncePer: State.init)
    #expect([all.sequences, states.count] == [156_580, 27_460])
  }

  @Test func `keeps no more bytes than the limit, and one event of any size`() throws {
    var world = World()
    world.body = [UInt8](repeating: 1, count: BusLimits.streamBytes / 2 + 1)
    var all = Enumeration<World, Event>(of: [.subscribe, .told, .event, .knownEvent, .linkLost, .handOne, .acknowledgeOne]) { $0.take($1) }
    try all.run(world, depth: 7)
    #expect(all.sequences == 256_455)
  }
}
