import Testing

@testable import Bus

/// docs/PROTOCOL.md, "Choice of instance", and how long a choice is kept, for two instances, whatever is drawn.
@Suite("An engine chooses among instances, in every order in which things can happen")
struct ChoiceEnumerationTests {
  enum Event {
    /// Two places among the candidates are drawn.
    case call([Int])
    /// The oldest call at this instance is answered: by one that takes 40 µs for each, by one that takes 200 µs, by one that fails.
    case answered(Int), answeredSlowly(Int), failed(Int)
    case lost(Int), back(Int), drains(Int)
    /// Half as long as a choice is kept; longer than a first ejection lasts.
    case fiveMilliseconds, aSecond

    static let all =
      [[0, 0], [0, 1], [1, 0], [1, 1]].map { Event.call($0) }
      + (0...1).flatMap { [.answered($0), .answeredSlowly($0), .failed($0), .lost($0), .back($0), .drains($0)] }
      + [.fiveMilliseconds, .aSecond]
  }

  /// Seeds with which those places are drawn.
  static let seeds: [[Int]: UInt64] = {
    var seeds: [[Int]: UInt64] = [:]
    for seed in 0..<64 as Range<UInt64> {
      var random = Xoshiro256(seed: seed)
      seeds[(0..<2).map { _ in Int.random(in: 0..<2, using: &random) }] = seed
    }
    return seeds
  }()

  static let service = ServiceName.identifier("echo")
  /// Requests that each instance lets be sent at once.
  static let window = 3

  /// The engine, and beside it what is known of each instance and of the last choice.
  struct World {
    struct Peer: Hashable {
      let link: LinkID
      var isReady = true
      var isDraining = false
      var calls: [UInt64] = []
      var answers = 0
      var microsecondsEach = 40
    }

    var engine: Engine<Int>
    var peers: [Peer] = []
    /// In microseconds.
    var now: Int64 = 1_000_000
    var last: (peer: Int, until: Int64)?
    private var waiter = 0

    init?() {
      var timing = Timing()
      timing.wake = .microseconds(100)
      timing.kept = .milliseconds(10)
      let start = Moment(microseconds: now)
      engine = Engine(node: Pump.node(0), incarnation: 1, timing: timing, isHub: false, now: start, random: Xoshiro256(seed: 0))
      for number in 0...1 {
        var instance = InstanceTests.entry(number)
        instance.node = Pump.node(number + 1).bytes
        engine.table.add(instance)
        let kind = Link.Kind.outbound(Pump.node(number + 1))
        guard let link = engine.open(kind, now: start) else { return nil }
        engine.outbound[Pump.node(number + 1)] = link
        peers.append(Peer(link: link))
        welcome(number)
      }
    }

    private var moment: Moment { Moment(microseconds: now) }

    private mutating func welcome(_ number: Int) {
      let link = peers[number].link
      engine.connected(link, now: moment)
      var header = Header(.welcome)
      header.credit = UInt32(ChoiceEnumerationTests.window)
      let greeting = Greeting.with {
        $0.node = Pump.node(number + 1).bytes
        $0.incarnation = 1
      }
      engine.receive(Frame.of(header, body: greeting.encoded()), on: link, now: moment)
      var pong = Header(.pong)
      pong.sequence = Load(nanosecondsEach: 40_000).word
      engine.receive(Frame.of(pong), on: link, now: moment)
      // One more failure ejects it.
      for _ in 1..<Standing.failuresToEject { _ = engine.links[link.index].standing.failed(now: moment) }
      peers[number] = Peer(link: link)
      last = nil
    }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      defer {
        _ = engine.flush()
        _ = engine.takeEffects()
      }
      switch event {
      case .call(let places): return call(places)
      case .answered(let number): return answer(number, .reply, microsecondsEach: 40)
      case .answeredSlowly(let number): return answer(number, .reply, microsecondsEach: 200)
      case .failed(let number): return answer(number, .error, microsecondsEach: peers[number].microsecondsEach)
      case .lost(let number):
        guard peers[number].isReady else { return .impossible }
        let lost = peers[number].calls.count
        peers[number].calls = []
        peers[number].isReady = false
        last = nil
        engine.disconnected(peers[number].link, now: moment)
        guard engine.takeCompletions().count == lost else { return .wrong("calls of a lost link that do not end") }
      case .back(let number):
        guard !peers[number].isReady else { return .impossible }
        welcome(number)
      case .drains(let number):
        guard peers[number].isReady, !peers[number].isDraining else { return .impossible }
        peers[number].isDraining = true
        last = nil
        engine.receive(Frame.of(Header(.drain)), on: peers[number].link, now: moment)
      case .fiveMilliseconds: now += 5_000
      case .aSecond: now += 1_000_000
      }
      return .happened
    }

    private mutating func answer(_ number: Int, _ type: RecordType, microsecondsEach: Int) -> Enumeration<World, Event>.Outcome {
      guard !peers[number].calls.isEmpty else { return .impossible }
      var header = Header(type)
      header.requestID = peers[number].calls.removeFirst()
      peers[number].answers += 1
      header.credit = UInt32(peers[number].answers + ChoiceEnumerationTests.window)
      peers[number].microsecondsEach = microsecondsEach
      header.sequence = Load(nanosecondsEach: microsecondsEach * 1_000).word
      if type == .error { header.reason = BusRefusals.internalFault.code }
      engine.receive(Frame.of(header), on: peers[number].link, now: moment)
      return engine.takeCompletions().count == 1 ? .happened : .wrong("a call that does not end")
    }

    // MARK: The rule

    private func isWell(_ number: Int) -> Bool { !engine.links[peers[number].link.index].standing.isEjected(moment) }

    /// The choice that is kept.
    private var kept: Int? {
      guard let last, now < last.until, peers[last.peer].calls.count * peers[last.peer].microsecondsEach < 100 else { return nil }
      return last.peer
    }

    /// Where a call may go: nowhere yet, if empty.
    private func allowed(drawn: [Int]) -> [Int] {
      let able = peers.indices.filter {
        peers[$0].isReady && !peers[$0].isDraining && peers[$0].calls.count < ChoiceEnumerationTests.window
      }
      let well = able.filter(isWell)
      if well.isEmpty { return able }
      if let kept, well.contains(kept) { return [kept] }
      guard !drawn.isEmpty, drawn.allSatisfy(well.contains) else { return well }
      let least = drawn.map { peers[$0].calls.count }.min()
      return drawn.filter { peers[$0].calls.count == least }
    }

    private mutating func call(_ places: [Int]) -> Enumeration<World, Event>.Outcome {
      let candidates = engine.routes[ChoiceEnumerationTests.service]?.candidates.map(\.link) ?? []
      // Where there is no choice, what is drawn is nothing.
      guard candidates.count == 2 || places == [0, 0] else { return .impossible }
      let drawn = candidates.count == 2 ? places.compactMap { place in peers.firstIndex { $0.link == candidates[place] } } : []
      let allowed = allowed(drawn: drawn)
      let isKept = kept.map { allowed == [$0] } ?? false
      engine.random = Xoshiro256(seed: ChoiceEnumerationTests.seeds[places] ?? 0)
      waiter += 1
      let outgoing = OutgoingRequest(
        service: "echo", serviceID: ChoiceEnumerationTests.service, method: 1, target: nil, priority: .normal, waitsForReady: true,
        extensions: [], body: [])
      guard let requestID = engine.call(outgoing, within: .seconds(60), waiter: waiter, now: moment) else { return .wrong("refused") }
      guard let link = engine.calls[requestID]?.link else {
        // It is given up: whoever waits is chosen for in other ways.
        engine.cancel(requestID)
        engine.waiting = WaitingCalls()
        return allowed.isEmpty ? .happened : .wrong("a call that waits, and \(allowed) would take it")
      }
      guard let chosen = peers.firstIndex(where: { $0.link == link }), allowed.contains(chosen) else {
        return .wrong("chosen: \(link.index), allowed: \(allowed)")
      }
      if !isKept, drawn.contains(chosen), isWell(chosen) { last = (chosen, now + 10_000) }
      peers[chosen].calls.append(requestID)
      return .happened
    }
  }

  /// All on which depends what comes after; which calls run is nothing to it, but how many do is.
  struct State: Hashable {
    struct Instance: Hashable {
      let isReady, isDraining: Bool
      let calls, microsecondsEach: Int
      let inFlight: Int
      let credit: Int?
      let standing: Standing
    }

    let now: Int64
    let instances: [Instance]
    let last: Int?
    let until: Int64?
    let chosen: LinkID?
    let keptUntil: Moment?

    init(_ world: World) {
      now = world.now
      instances = world.peers.map { peer in
        let link = world.engine.links[peer.link.index]
        return Instance(
          isReady: peer.isReady, isDraining: peer.isDraining, calls: peer.calls.count, microsecondsEach: peer.microsecondsEach,
          inFlight: link.inFlight, credit: link.outgoing.left, standing: link.standing)
      }
      last = world.last?.peer
      until = world.last?.until
      let routes = world.engine.routes[ChoiceEnumerationTests.service]
      chosen = routes?.chosen
      keptUntil = routes?.keptUntil
    }
  }

  @Test func `goes where the rule lets it go`() throws {
    let world = try #require(World())
    var all = Enumeration<World, Event>(of: Event.all) { $0.take($1) }
    let states = try all.run(world, depth: 8, oncePer: State.init)
    #expect([all.sequences, states.count] == [239_505, 61_763])
  }
}
