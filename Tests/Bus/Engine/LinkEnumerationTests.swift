import Testing

@testable import Bus

/// docs/PROTOCOL.md, "Links", as a table, against every sequence of what can happen to a link.
@Suite("A link, in every order in which things can happen")
struct LinkEnumerationTests {
  enum Event: CaseIterable {
    case connected, disconnected, hello, welcome, welcomeOfAnotherLife, welcomeOfAnotherNode, ping, pong, bye, drain, unknownLink
    /// Nothing comes for longer than a link may be silent before it is pinged, and than a ping may be unanswered.
    case silence
    case blocked, unreachable

    /// Whether a frame comes by it: any is a sign of life.
    var isFrame: Bool {
      switch self {
      case .connected, .disconnected, .silence, .blocked, .unreachable: false
      default: true
      }
    }
  }

  enum Place: Hashable {
    case connecting, greeting, ready, gone
  }

  /// Where an outward link is after the event.
  static func outward(_ place: Place, isHub: Bool, isPinged: Bool, _ event: Event) -> Place {
    switch event {
    case .connected: place == .ready ? .ready : .greeting
    case .disconnected, .bye: .connecting
    case .welcome, .welcomeOfAnotherLife: .ready
    case .welcomeOfAnotherNode: isHub ? .ready : place
    case .unknownLink: .greeting
    case .silence: place == .ready && isPinged ? .connecting : place
    case .unreachable: place == .ready ? .connecting : place
    case .hello, .ping, .pong, .drain, .blocked: place
    }
  }

  /// Where an inward link is after the event.
  static func inward(_ place: Place, silences: Int, allSilences: Int, _ event: Event) -> Place {
    switch event {
    case .hello: .ready
    case .disconnected, .bye, .unreachable: .gone
    // Forgotten after three times what a silence lasts; before HELLO after two, whatever comes between them.
    case .silence: silences == 2 || (place == .connecting && allSilences == 1) ? .gone : place
    default: place
    }
  }

  static let frames: [Event: [UInt8]] = {
    func greeting(_ type: RecordType, node: Int, incarnation: Int) -> [UInt8] {
      Frame.of(
        type,
        Greeting.with {
          $0.node = Pump.node(node).bytes
          $0.incarnation = incarnation
        })
    }
    var forgotten = Header(.error)
    forgotten.reason = BusRefusals.unknownLink.code
    return [
      .hello: greeting(.hello, node: 1, incarnation: 1), .welcome: greeting(.welcome, node: 1, incarnation: 1),
      .welcomeOfAnotherLife: greeting(.welcome, node: 1, incarnation: 2),
      .welcomeOfAnotherNode: greeting(.welcome, node: 2, incarnation: 1), .ping: Frame.of(.ping, requestID: 1, Empty()),
      .pong: Frame.of(.pong, requestID: 1, Empty()), .bye: Frame.of(Header(.bye)), .drain: Frame.of(Header(.drain)),
      .unknownLink: Frame.of(forgotten, body: RefusalBody(BusRefusals.unknownLink.refusal()).encoded()),
    ]
  }()

  struct World {
    var engine: Engine<Int>
    let link: LinkID
    let kind: Link.Kind
    var now = Moment(microseconds: 0)
    var place = Place.connecting
    /// Silences since the last frame.
    var silences = 0
    var allSilences = 0
    var isPinged = false

    init?(_ kind: Link.Kind) {
      var timing = Timing()
      timing.maintenance = .milliseconds(1_250)
      timing.idle = .seconds(1)
      timing.answer = .seconds(1)
      timing.forgotten = .seconds(3)
      timing.stranger = .seconds(2)
      engine = Engine(node: Pump.node(0), incarnation: 1, timing: timing, isHub: false, now: now, random: Xoshiro256(seed: 1))
      guard let link = engine.open(kind, now: now) else { return nil }
      self.link = link
      self.kind = kind
      if case .outbound(let peer) = kind {
        engine.outbound[peer] = link
        // It stands in the directory: a link to one that does not is not kept.
        var instance = Instance()
        instance.id = Array(1...16)
        instance.node = peer.bytes
        instance.service = "echo"
        engine.table.add(instance)
      }
      if case .hub = kind { engine.hubs = [link] }
    }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      let isInward = kind == .inbound
      let next =
        isInward
        ? inward(place, silences: silences, allSilences: allSilences, event)
        : outward(place, isHub: kind == .hub(0), isPinged: isPinged, event)
      // A ping goes out in the first silence of a ready link; a frame, and the end of the link, make it forgotten.
      isPinged = !isInward && next == .ready && (event == .silence || (isPinged && !event.isFrame))
      allSilences += event == .silence ? 1 : 0
      silences = event == .silence ? silences + 1 : event.isFrame ? 0 : silences
      place = next
      perform(event)
      let state: Place
      if engine.exists(link) {
        state =
          switch engine.links[link.index].state {
          case .connecting: .connecting
          case .greeting: .greeting
          case .ready: .ready
          case .closed: .gone
          }
      } else {
        state = .gone
      }
      guard state == place else { return .wrong("\(kind) is \(state) and should be \(place)") }
      guard state != .gone else { return engine.linkCount == 0 ? .ended : .wrong("a link that is gone is counted") }
      guard (engine.links[link.index].pingSentAt != nil) == isPinged else { return .wrong("pinged: \(!isPinged)") }
      return .happened
    }

    private mutating func perform(_ event: Event) {
      switch event {
      case .connected: engine.connected(link, now: now)
      case .disconnected: engine.disconnected(link, now: now)
      case .unreachable: engine.unreachable(link, now: now)
      case .silence:
        now = now + .milliseconds(1_250)
        engine.tick(now: now)
      case .blocked:
        for (link, frames) in engine.flush() { engine.blocked(link, frames, now: now) }
        return
      default: if let frame = LinkEnumerationTests.frames[event] { engine.receive(frame, on: link, now: now) }
      }
      _ = engine.flush()
      _ = engine.takeEffects()
    }
  }

  /// All of a world on which depends what comes after. Times are told as what has gone by, up to the longest that matters; counts of silences
  /// too. What the link keeps of credit and load decides nothing here.
  struct State: Hashable {
    let place: Place
    let silences, allSilences: Int
    let isDraining, isForgotten, isDirty, isBlocked, isOffered, awaitsOffer, wasPaused: Bool
    let peer: NodeID?
    let incarnation, waiting: Int
    let frames: [[UInt8]]
    /// In microseconds.
    let silence, open, pinged, greeted, maintained, offered: Int64?

    init(_ world: World) {
      let link = world.engine.links[world.link.index]
      func since(_ moment: Moment?) -> Int64? { moment.map { min(world.now.microseconds(since: $0), 10_000_000) } }
      place = world.place
      silences = min(world.silences, 3)
      allSilences = min(world.allSilences, 2)
      isDraining = link.isDraining
      isForgotten = link.isForgotten
      isDirty = link.isDirty
      isBlocked = link.isBlocked
      isOffered = link.isOffered
      awaitsOffer = link.awaitsOffer
      wasPaused = world.engine.wasPaused
      peer = link.peer
      incarnation = link.peerIncarnation
      waiting = world.engine.blockedLinks.count
      frames = link.full + [link.open]
      silence = since(link.lastReceived)
      open = since(link.openedAt)
      pinged = since(link.pingSentAt)
      greeted = since(link.helloSentAt)
      maintained = since(world.engine.maintainedAt)
      offered = since(world.engine.offersAt)
    }
  }

  static let kinds = [Link.Kind.inbound, .outbound(Pump.node(1)), .hub(0)]

  @Test(arguments: zip(kinds, [[672, 52], [20_160, 1_500], [28_406, 2_119]]))
  func `is where the protocol says`(_ kind: Link.Kind, counts: [Int]) throws {
    let world = try #require(World(kind))
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    let states = try all.run(world, depth: 12, oncePer: State.init)
    #expect([all.sequences, states.count] == counts)
  }

  /// Without it what the enumeration passes over would be taken on trust.
  @Test(arguments: kinds) func `comes to the same states in every sequence as in those that are played on`(_ kind: Link.Kind) throws {
    let world = try #require(World(kind))
    var reached: Set<State> = [State(world)]
    var all = Enumeration<World, Event>(of: Event.allCases) { world, event in
      let outcome = world.take(event)
      if case .happened = outcome { reached.insert(State(world)) }
      return outcome
    }
    try all.run(world, depth: 4)
    #expect(all.sequences == (kind == .inbound ? 20_076 : 41_370))
    var once = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    #expect(try once.run(world, depth: 4, oncePer: State.init) == reached)
  }
}

private typealias LinkPlace = LinkEnumerationTests.Place
private func inward(_ place: LinkPlace, silences: Int, allSilences: Int, _ event: LinkEnumerationTests.Event) -> LinkPlace {
  LinkEnumerationTests.inward(place, silences: silences, allSilences: allSilences, event)
}
private func outward(_ place: LinkPlace, isHub: Bool, isPinged: Bool, _ event: LinkEnumerationTests.Event) -> LinkPlace {
  LinkEnumerationTests.outward(place, isHub: isHub, isPinged: isPinged, event)
}
