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

  /// Every event: short. What moves a link, and silence: longer.
  static let moving: [Event] = [.connected, .disconnected, .hello, .welcome, .welcomeOfAnotherLife, .unknownLink, .silence]

  @Test(arguments: [Link.Kind.inbound, .outbound(Pump.node(1)), .hub(0)]) func `is where the protocol says`(_ kind: Link.Kind) throws {
    let world = try #require(World(kind))
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    try all.run(world, depth: 4)
    var moving = Enumeration<World, Event>(of: Self.moving) { $0.take($1) }
    try moving.run(world, depth: 6)
    #expect([all.sequences, moving.sequences] == (kind == .inbound ? [20_076, 56_819] : [41_370, 137_256]))
  }
}

private typealias LinkPlace = LinkEnumerationTests.Place
private func inward(_ place: LinkPlace, silences: Int, allSilences: Int, _ event: LinkEnumerationTests.Event) -> LinkPlace {
  LinkEnumerationTests.inward(place, silences: silences, allSilences: allSilences, event)
}
private func outward(_ place: LinkPlace, isHub: Bool, isPinged: Bool, _ event: LinkEnumerationTests.Event) -> LinkPlace {
  LinkEnumerationTests.outward(place, isHub: isHub, isPinged: isPinged, event)
}
