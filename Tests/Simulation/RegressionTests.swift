import Testing

@testable import Bus

/// What seeds have found, each in the fewest steps.
@Suite("A bug that the simulation found stays away")
struct RegressionTests {
  static let method = Method("item.change", 2, .command)
  static let peer = NodeID([UInt8](repeating: 9, count: 16))
  static let hub = NodeID([UInt8](repeating: 8, count: 16))
  let start = Moment(microseconds: 1_000_000_000)

  /// A caller that knows one instance from its hub and has a ready link to it.
  func caller() throws -> (engine: Engine<Int>, hub: LinkID, link: LinkID) {
    let node = try #require(NodeID([UInt8](repeating: 7, count: 16)))
    var engine = Engine<Int>(
      node: node, incarnation: 1, timing: Timing(), isHub: false, now: start, random: Xoshiro256(seed: 1))
    let opened = engine.open(.hub(0), now: start)
    let hub = try #require(opened)
    engine.hubs.append(hub)
    engine.connected(hub, now: start)
    receive(.welcome, Self.greeting(try #require(Self.hub)), on: hub, &engine)
    receive(.table, table { $0.instances = [instance] }, on: hub, &engine)
    call(0, &engine)
    let link = try #require(engine.outbound.values.first)
    engine.connected(link, now: start)
    receive(.welcome, Self.greeting(try #require(Self.peer)), on: link, &engine)
    _ = engine.flush()
    _ = engine.takeEffects()
    return (engine, hub, link)
  }

  var instance: Instance {
    .with {
      $0.id = [UInt8](repeating: 5, count: 16)
      $0.service = "item"
      $0.node = [UInt8](repeating: 9, count: 16)
      $0.leaseMilliseconds = 3_000
      $0.endpoints = ["tcp://127.0.0.1:1"]
    }
  }

  func table(_ build: (inout DirectoryTable) -> Void) -> DirectoryTable { .with(build) }

  static func greeting(_ node: NodeID) -> Greeting {
    .with {
      $0.node = node.bytes
      $0.incarnation = 1
    }
  }

  func receive(_ type: RecordType, _ message: some Message, on link: LinkID, _ engine: inout Engine<Int>) {
    receive(Header(type), message, on: link, &engine)
  }

  func receive(_ header: Header, _ message: some Message, on link: LinkID, _ engine: inout Engine<Int>) {
    var frame: [UInt8] = []
    header.write(extensions: [], body: message.encoded(), to: &frame)
    engine.receive(frame, on: link, now: start)
  }

  func call(_ waiter: Int, _ engine: inout Engine<Int>) {
    engine.call(
      .init(service: "item", serviceID: Self.method.serviceID, method: 2, target: nil, extensions: [], body: []), within: .seconds(5),
      waiter: waiter, now: start)
  }

  func types(_ frames: [[UInt8]]) -> [RecordType] {
    frames.flatMap { frame in
      var reader = FrameReader(frame)
      var types: [RecordType] = []
      while let record = try? reader.next() { types.append(record.header.type) }
      return types
    }
  }

  /// Seed 1344: the monitor's news came after the WELCOME, and the HELLO that followed it threw away what was queued.
  @Test func `late news of a connection lets no request lie unsent until its deadline`() throws {
    var (engine, _, link) = try caller()
    call(1, &engine)
    engine.connected(link, now: start)
    let sent = engine.flush().filter { $0.link == link }.flatMap(\.frames)
    #expect(types(sent) == [.request, .hello])
  }

  /// Seed 51: the instance left the directory while it worked for us; the link said HELLO to nobody from then on, four times a second.
  @Test func `a link to a node that left the directory with a call under way is closed once the node is gone`() throws {
    var (engine, hub, link) = try caller()
    receive(.table, table { $0.removed = [instance.id] }, on: hub, &engine)
    #expect(engine.exists(link), "its call goes on")
    engine.disconnected(link, now: start)
    engine.tick(now: start + .milliseconds(300))
    #expect(!engine.exists(link) && engine.outbound.isEmpty)
  }

  /// Seed 37: a HELLO to a hub that was not there kept a leaving program for its whole ten seconds.
  @Test func `who leaves does not wait for what is queued for a hub that is not there`() throws {
    var (engine, hub, _) = try caller()
    engine.disconnected(hub, now: start)
    engine.tick(now: start + .milliseconds(300))
    let out = engine.flush()
    for (link, frames) in out where link == hub { engine.blocked(link, frames, now: start) }
    engine.drain()
    #expect(engine.hasSentAll)
  }

  /// Seed 516: a second hub's word cleared the doubt about the first one's, which then outlived the instance.
  @Test func `an instance that one hub forgot in a new life goes when the other hub says so`() {
    let tables = (listed: table { $0.instances = [instance] }, removed: table { $0.removed = [instance.id] })
    var known = InstanceTable()
    known.merge(tables.listed, from: 0, now: start)
    known.merge(
      table {
        $0.isSnapshot = true
        $0.incarnation = 2
      }, from: 0, now: start)
    known.merge(tables.listed, from: 1, now: start)
    #expect(known.entries.count == 1)
    known.merge(tables.removed, from: 1, now: start)
    #expect(known.entries.isEmpty)
  }

  /// Seed 1, of those with followers: each refused SUBSCRIBE, and each ACK of a stream that was gone, gave one request more to send.
  @Test func `what is no request gives no credit back`() throws {
    let node = try #require(NodeID([UInt8](repeating: 7, count: 16)))
    var engine = Engine<Int>(node: node, incarnation: 1, timing: Timing(), isHub: false, now: start, random: Xoshiro256(seed: 1))
    let opened = engine.open(.inbound, now: start)
    let link = try #require(opened)
    receive(.hello, Self.greeting(try #require(Self.peer)), on: link, &engine)
    for (number, type) in [RecordType.subscribe, .acknowledgement, .register, .subscribe].enumerated() {
      var header = Header(type)
      header.requestID = UInt64(number + 1)
      receive(header, Empty(), on: link, &engine)
    }
    #expect(engine.links[link.index].incoming.left == Int(BusLimits.creditWindow))
    var request = Header(.request)
    request.requestID = 9
    receive(request, Empty(), on: link, &engine)
    #expect(engine.links[link.index].incoming.left == Int(BusLimits.creditWindow), "a refused request gives its own back")
  }

  /// Seed 31, of those with followers: an answer that came too late gave its credit to nobody. Had all of a window's come too late, nothing
  /// would ever have been sent over that link again.
  @Test func `an answer that comes too late gives its credit back all the same`() throws {
    var (engine, _, link) = try caller()
    var header = Header(.welcome)
    header.credit = 10
    receive(header, Self.greeting(try #require(Self.peer)), on: link, &engine)
    call(1, &engine)
    let before = try #require(engine.links[link.index].outgoing.left)
    engine.tick(now: start + .seconds(60))
    let ended = engine.takeEffects().completions.map(\.waiter)
    #expect(ended.contains(1))
    var late = Header(.reply)
    late.requestID = 1 << 40
    late.credit = 11
    receive(late, Empty(), on: link, &engine)
    #expect(engine.links[link.index].outgoing.left == before + 1)
  }
}
