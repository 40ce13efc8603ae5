import Testing

@testable import Bus

@Suite("Every record in every state of a link is answered or counted")
struct EngineStateTests {
  enum Kind: CaseIterable { case inbound, outbound, hub }

  static let bodies: [[UInt8]] = [
    [], [0xFF], [0x0A, 0x7F],
    Greeting.with {
      $0.node = Pump.node(1).bytes; $0.incarnation = 3
    }.encoded(),
    Registration.with { $0.instances = [InstanceTests.entry(1), Instance()] }.encoded(),
    InstanceIDs.with { $0.ids = [[1], Array(0..<16)] }.encoded(),
    DirectoryTable.with {
      $0.isSnapshot = true; $0.instances = [InstanceTests.entry(2)]; $0.removed = [[], Array(0..<16)]
    }.encoded(),
  ]

  /// An engine with one link of the kind in the state, and a call on it where it can carry one.
  static func engine(_ kind: Kind, _ state: Link.State, isHub: Bool, isDraining: Bool) -> (Engine<Int>, LinkID)? {
    let now = Moment(microseconds: 0)
    var engine = Engine<Int>(
      node: Pump.node(0), incarnation: 1, timing: Timing(), isHub: isHub, now: now, random: Xoshiro256(seed: 1))
    let linkKind: Link.Kind =
      switch kind {
      case .inbound: .inbound;
      case .outbound: .outbound(Pump.node(1));
      case .hub: .hub(0)
      }
    guard let link = engine.open(linkKind, now: now) else { return nil }
    if kind == .outbound { engine.outbound[Pump.node(1)] = link }
    if kind == .hub { engine.hubs = [link] }
    engine.links[link.index].state = state
    engine.links[link.index].peer = Pump.node(1)
    engine.links[link.index].peerIncarnation = 1
    let methods = Dictionary(uniqueKeysWithValues: EchoWorld.methods.map { ($0.number, HostedService.Entry(method: $0, operation: 0)) })
    if let id = InstanceID(Array(1...16)) {
      engine.host(HostedService(name: "echo", instance: id, methods: methods), version: "1", endpoints: [], now: now)
    }
    if state == .ready, kind == .outbound, let requestID = engine.calls.start(.caller(1), deadline: now + .seconds(5), now: now) {
      engine.calls.assign(requestID, to: link)
      engine.links[link.index].inFlight = 1
    }
    if isDraining { engine.drain() }
    _ = engine.flush()
    _ = engine.takeEffects()
    return (engine, link)
  }

  /// Records that need no answer: they say something, and the state takes it in or has no use for it.
  static let silent: Set<RecordType> = [.pong, .credit, .drain, .bye, .welcome, .unregister]

  @Test(arguments: RecordType.allCases) func `whatever its body`(_ type: RecordType) throws {
    for kind in Kind.allCases {
      for state in [Link.State.connecting, .greeting, .ready] {
        for mode in 0..<4 {
          for body in Self.bodies {
            for requestID: UInt64 in [0, 65_536, .max] {
              let (before, link) = try #require(Self.engine(kind, state, isHub: mode & 1 == 1, isDraining: mode & 2 == 2))
              var engine = before
              var header = Header(type)
              header.requestID = requestID
              header.service = EchoWorld.say.serviceID
              header.method = 1
              header.timeout = 1_000
              header.reason = requestID == .max ? BusRefusals.unknownLink.code : 0
              engine.receive(Frame.of(header, body: body), on: link, now: Moment(microseconds: 1_000))
              let effects = engine.takeEffects()
              let answered = engine.flush().contains { $0.frames.contains { !$0.isEmpty } }
              var counters = engine.counters
              counters.framesIn -= 1
              counters.recordsIn -= 1
              counters.framesOut = before.counters.framesOut
              let counted = counters != before.counters
              let changed =
                engine.tabledHubs != before.tabledHubs
                || engine.links[link.index].registrationRefused != before.links[link.index].registrationRefused
              #expect(
                answered || counted || changed || !effects.isEmpty || Self.silent.contains(type) || Self.isPlainAnswer(type, kind),
                "\(type) on \(kind) \(state), mode \(mode), body \(body.count), id \(requestID)")
              for second in 1...3 { engine.tick(now: Moment(microseconds: Int64(second) * 900_000)) }
            }
          }
        }
      }
    }
  }

  /// A hub's answer that everything is well needs none.
  static func isPlainAnswer(_ type: RecordType, _ kind: Kind) -> Bool { kind == .hub && (type == .registered || type == .renewed) }

  @Test func `and bytes that are no records are counted, in every state`() throws {
    var random = SeededGenerator.fresh()
    for kind in Kind.allCases {
      for state in [Link.State.connecting, .greeting, .ready] {
        var (engine, link) = try #require(Self.engine(kind, state, isHub: true, isDraining: false))
        for _ in 0..<200 {
          let noise = (0..<Int.random(in: 1..<200, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
          engine.receive(noise, on: link, now: Moment(microseconds: 1_000))
        }
        #expect(engine.counters.badFrames.values.reduce(0, +) == 200)
        #expect(engine.exists(link))
      }
    }
  }

  @Test func `a record whose body is malformed does not take those after it with it`() throws {
    var (engine, link) = try #require(Self.engine(.inbound, .ready, isHub: true, isDraining: false))
    let frame =
      Frame.of(Header(.register), body: [0xFF]) + Frame.altered(Frame.of(Header(.ping))) { $0[5] = 0x7F }
      + Frame.of(.ping, requestID: 9, Empty())
    engine.receive(frame, on: link, now: Moment(microseconds: 1))
    let records = engine.flush().flatMap(\.frames).flatMap { Frame.records($0).records }
    #expect(records.map(\.header.type) == [.pong] && records.first?.header.requestID == 9)
    #expect(engine.counters.badFrames == [.truncated: 1, .notUnderstood: 1])
  }
}
