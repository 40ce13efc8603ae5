import Testing

@testable import Bus

@Suite("An engine with keys")
struct EngineKeysTests {
  /// A hub with the suite's key, and links by which peers with other keys speak to it.
  struct Hub {
    static let time = 1_000
    static let suite = CurveKeyPair.make()
    static let portal = CurveKeyPair.make()
    static let other = CurveKeyPair.make()

    var engine: Engine<Int>
    let now = Moment(microseconds: 1_000_000_000)
    var ring = KeyRing([
      Self.suite.publicKey: .init(grant: KeyGrant(name: "suite", roles: [.service])),
      Self.other.publicKey: .init(grant: KeyGrant(name: "hall", roles: [.service])),
      Self.portal.publicKey: .init(grant: KeyGrant(name: "portal", roles: [.applicant])),
    ])

    init() {
      engine = Engine(
        node: Pump.node(1), incarnation: 1, timing: Timing(), isHub: true, now: now, random: Xoshiro256(seed: 1))
      engine.key = Self.suite.publicKey.bytes
      engine.replace(ring, timeOfDay: Self.time)
    }

    /// A peer that has said hello; nil keys: in the clear.
    mutating func peer(_ keys: CurveKeyPair?, number: Int) throws -> LinkID {
      let opened = engine.open(.inbound, key: keys?.publicKey, now: now)
      let link = try #require(opened)
      _ = say(
        .hello,
        Greeting.with {
          $0.node = Pump.node(number).bytes
          $0.incarnation = 1
        }, on: link)
      return link
    }

    /// - Returns: what the hub answers on the same link.
    mutating func say(_ type: RecordType, _ message: some Message, on link: LinkID) -> [Record] {
      engine.receive(Frame.of(type, message), on: link, now: now)
      return answers(on: link)
    }

    mutating func answers(on link: LinkID) -> [Record] {
      engine.flush().filter { $0.link == link }.flatMap(\.frames).flatMap { Frame.records($0).records }
    }

    static func instance(_ keys: CurveKeyPair?, number: Int) -> Instance {
      .with {
        $0.id = [UInt8](repeating: UInt8(number), count: 16)
        $0.incarnation = 1
        $0.revision = 1
        $0.service = "case"
        $0.node = Pump.node(number).bytes
        $0.endpoints = ["tcp://127.0.0.1:1"]
        $0.leaseMilliseconds = 3_000
        $0.key = keys?.publicKey.bytes ?? []
      }
    }

    mutating func register(_ instance: Instance, on link: LinkID) -> [Record] {
      say(.register, Registration.with { $0.instances = [instance] }, on: link)
    }

    var listed: [[UInt8]] { engine.directory?.leases.keys.map(\.bytes) ?? [] }
  }

  @Test func `takes on what a program of the suite registers with its own key, and nothing else`() throws {
    var hub = Hub()
    let program = try hub.peer(Hub.other, number: 2)
    _ = hub.register(Hub.instance(Hub.suite, number: 2), on: program)
    #expect(hub.listed.isEmpty, "another's key")
    let portal = try hub.peer(Hub.portal, number: 3)
    _ = hub.register(Hub.instance(Hub.portal, number: 3), on: portal)
    #expect(hub.listed.isEmpty, "no program's key")
    _ = hub.register(Hub.instance(Hub.other, number: 2), on: program)
    #expect(hub.listed.count == 1)
  }

  @Test func `lets nobody renew or remove what is another's`() throws {
    var hub = Hub()
    let program = try hub.peer(Hub.other, number: 2)
    let instance = Hub.instance(Hub.other, number: 2)
    _ = hub.register(instance, on: program)
    for keys in [Hub.portal, Hub.suite] {
      let peer = try hub.peer(keys, number: keys.publicKey == Hub.portal.publicKey ? 4 : 5)
      _ = hub.say(.unregister, InstanceIDs.with { $0.ids = [instance.id] }, on: peer)
      #expect(hub.listed == [instance.id])
      let renewed = hub.say(.renew, InstanceIDs.with { $0.ids = [instance.id] }, on: peer)
      #expect(try InstanceIDs(decoding: try #require(renewed.first).body).ids == [instance.id], "it is told that it is not held")
    }
    _ = hub.say(.unregister, InstanceIDs.with { $0.ids = [instance.id] }, on: program)
    #expect(hub.listed.isEmpty)
  }

  @Test(arguments: [true, false])
  func `takes the instances of a key off its list when that is revoked, or is no program's any more`(isRevoked: Bool) throws {
    var hub = Hub()
    let program = try hub.peer(Hub.other, number: 2)
    let instance = Hub.instance(Hub.other, number: 2)
    _ = hub.register(instance, on: program)
    let watcher = try hub.peer(nil, number: 6)
    _ = hub.say(.watch, Empty(), on: watcher)
    hub.ring.entries[Hub.other.publicKey] = isRevoked ? nil : .init(grant: KeyGrant(name: "hall", roles: [.clerk]))
    hub.engine.replace(hub.ring, timeOfDay: Hub.time)
    #expect(hub.listed.isEmpty)
    let told = hub.answers(on: watcher)
    #expect(try told.contains { try DirectoryTable(decoding: $0.body).removed == [instance.id] })
    // Whatever it goes on to say.
    for type in [RecordType.renew, .register, .watch] {
      if type == .register {
        _ = hub.register(instance, on: program)
      } else {
        _ = hub.say(type, InstanceIDs.with { $0.ids = [instance.id] }, on: program)
      }
      #expect(hub.listed.isEmpty)
    }
    #expect(hub.engine.directory?.watchers.contains(program) == !isRevoked)
  }

  @Test func `closes the link of a key that is revoked, though its peer stays`() throws {
    var hub = Hub()
    let portal = try hub.peer(Hub.portal, number: 3)
    hub.ring.entries[Hub.portal.publicKey] = nil
    hub.engine.replace(hub.ring, timeOfDay: Hub.time)
    #expect(hub.answers(on: portal).map(\.header.type) == [.error, .bye])
    let again = hub.say(
      .hello,
      Greeting.with {
        $0.node = Pump.node(3).bytes
        $0.incarnation = 1
      }, on: portal)
    #expect(again.map(\.header.reason) == [BusRefusals.keyRevoked.code])
    hub.engine.tick(now: hub.now + .seconds(4))
    hub.engine.tick(now: hub.now + .seconds(8))
    #expect(!hub.engine.exists(portal))
  }

  @Test func `refuses to pass on a request that has no room for its proof`() throws {
    var hub = Hub()
    let program = try hub.peer(Hub.other, number: 2)
    _ = hub.register(Hub.instance(Hub.other, number: 2), on: program)
    let portal = try hub.peer(Hub.portal, number: 3)
    var header = Header(.request)
    header.requestID = 1
    header.service = ServiceName.identifier("case")
    header.method = 1
    header.timeout = 1_000
    header.hopLimit = 2
    hub.engine.table.add(Hub.instance(Hub.other, number: 2))
    let room = BusLimits.headerBytes - Header.byteCount
    let filling = [6, 0, UInt8((room - 4) & 0xFF), UInt8((room - 4) >> 8)] + [UInt8](repeating: 1, count: room - 4)
    hub.engine.receive(Frame.of(header, extensions: filling), on: portal, now: hub.now)
    #expect(hub.answers(on: portal).map(\.header.reason) == [BusRefusals.tooLarge.code])
  }

  @Test func `believes a proof from programs of the suite, and at a hub from nobody in the clear`() throws {
    var hub = Hub()
    var extensions = Extensions()
    extensions.principal = Principal(id: "subject-1", role: .applicant, channel: "web")
    extensions.proof = "window"
    let program = try hub.peer(Hub.other, number: 2)
    #expect(hub.engine.proof(of: extensions, on: program) == "window")
    let portal = try hub.peer(Hub.portal, number: 3)
    #expect(hub.engine.proof(of: extensions, on: portal) == "portal")
    let clear = try hub.peer(nil, number: 4)
    var header = Header(.request)
    header.requestID = 1
    let frame = Frame.of(header, extensions: extensions.encoded)
    let record = try #require(Frame.records(frame).records.first)
    #expect(hub.engine.proofToPassOn(record, from: clear) == [])
    #expect(hub.engine.proofToPassOn(record, from: portal) == Extensions.encoded(proof: "portal"))
    #expect(hub.engine.proofToPassOn(record, from: program) == nil)
  }
}
