import Testing

@testable import Bus

/// A hub, an instance of `echo` that has a log, and who follows it.
struct StreamWorld {
  var pump = Pump()
  let hub: Int
  let service: Int
  let caller: Int
  let log: TestLog

  init(_ positions: some Sequence<UInt64> = [], roles: Set<Role> = []) {
    hub = pump.add(isHub: true)
    service = pump.add()
    caller = pump.add()
    log = TestLog(positions, roles: roles)
    pump.join(service, hub: hub)
    pump.join(caller, hub: hub)
    pump.host(service, "echo", EchoWorld.methods, followers: roles)
  }

  mutating func follow(_ service: String = "echo", after cursor: UInt64 = 0, window: Int = 4, role: Role? = nil) throws -> UInt64 {
    var extensions = Extensions()
    if let role { extensions.principal = Principal(id: "p", role: role, channel: "test") }
    let id = pump.engines[caller].follow(service, after: cursor, window: window, extensions: extensions.encoded, now: pump.now)
    settle()
    return try #require(id)
  }

  /// Supplies pages until none is wanted that the log has.
  mutating func settle() {
    pump.run()
    while let index = pump.reads.firstIndex(where: { !$0.read.waits || !log.read(after: $0.read.after, limit: 1).events.isEmpty }) {
      let (engine, read) = pump.reads.remove(at: index)
      pump.engines[engine].supply(log.read(after: read.after, limit: read.limit), to: read.stream)
      pump.run()
    }
  }

  mutating func take(_ id: UInt64, _ limit: Int = 100) -> [UInt64] {
    if case .events(let events) = pump.engines[caller].take(id, upTo: limit) { events.map(\.position) } else { [] }
  }

  /// Takes and acknowledges until nothing comes.
  mutating func drink(_ id: UInt64) -> [UInt64] {
    var all: [UInt64] = []
    while true {
      let some = take(id)
      guard let last = some.last else { return all }
      all += some
      pump.engines[caller].acknowledge(id, upTo: last)
      settle()
    }
  }

  mutating func end(_ id: UInt64) -> Refusal? {
    if case .ended(let refusal) = pump.engines[caller].take(id, upTo: 100) { refusal } else { nil }
  }

  var published: Int { pump.engines[service].streams.published.count }
  var link: LinkID? { pump.engines[caller].outbound[pump.engines[service].node] }

  /// How many records of a type were sent from one engine to another.
  func sent(_ type: RecordType, from: Int, to: Int) -> Int {
    pump.sent.filter { $0.from == from && $0.to == to }.flatMap { Frame.records($0.frame).records }.count { $0.header.type == type }
  }
}

@Suite("An engine's streams")
struct EngineStreamTests {
  @Test func `bring what is in the log, from the cursor, and then what comes`() throws {
    var world = StreamWorld(1...10)
    let id = try world.follow(after: 3)
    #expect(world.drink(id) == Array(4...10))
    world.log.append([11, 14])
    world.settle()
    #expect(world.drink(id) == [11, 14])
    #expect(world.pump.engines[world.caller].counters.streamsBroken == 0)
    #expect(world.pump.engines[world.service].counters.eventsOut == 9)
  }

  @Test func `bring nothing over the window until it is acknowledged`() throws {
    var world = StreamWorld(1...10)
    let id = try world.follow(window: 3)
    #expect(world.take(id) == [1, 2, 3])
    world.settle()
    #expect(world.take(id).isEmpty)
    world.pump.engines[world.caller].acknowledge(id, upTo: 2)
    world.settle()
    #expect(world.take(id) == [4, 5])
  }

  @Test func `of many followers are each their own; one that is slow keeps nobody`() throws {
    var world = StreamWorld(1...400)
    let slow = try world.follow(window: 2)
    let ids = try (0..<20).map { try world.follow(after: UInt64($0), window: 256) }
    for (cursor, id) in ids.enumerated() { #expect(world.drink(id) == Array(UInt64(cursor) + 1...400)) }
    #expect(world.take(slow) == [1, 2])
    #expect(world.published == 21)
    #expect(world.pump.engines[world.service].streams.published.values.allSatisfy { $0.stream.heldEvents <= 256 })
    #expect(world.log.largestPage <= 256)
  }

  @Test func `go on where they were when the link breaks`() throws {
    var world = StreamWorld(1...10)
    let id = try world.follow()
    #expect(world.take(id, 2) == [1, 2])
    world.pump.breakLinks(of: world.caller, to: world.service, again: true)
    world.settle()
    world.pump.engines[world.caller].acknowledge(id, upTo: 2)
    world.settle()
    #expect(world.drink(id) == Array(3...10))
  }

  @Test func `go on with the next life of the publisher`() throws {
    var world = StreamWorld(1...6)
    let id = try world.follow()
    #expect(world.take(id, 3) == [1, 2, 3])
    world.pump.restart(world.service, incarnation: 9)
    world.pump.reads = []
    world.pump.join(world.service, hub: world.hub)
    world.pump.host(world.service, "echo", EchoWorld.methods, followers: [])
    // The new life does not know the link, and an ACK is how the old one's stream is found to be gone.
    world.pump.engines[world.caller].acknowledge(id, upTo: 3)
    world.settle()
    #expect(world.drink(id) == [4, 5, 6])
  }

  @Test func `wait for a service that is not there yet`() throws {
    var world = StreamWorld()
    let id = try world.follow("late")
    world.pump.advance(.seconds(30))
    #expect(world.end(id) == nil)
    world.log.append(1...2)
    world.pump.host(world.service, "late", EchoWorld.methods, followers: [])
    world.settle()
    #expect(world.drink(id) == [1, 2])
  }

  @Test func `of a follower that slept for an hour go on in order`() throws {
    var world = StreamWorld(1...3)
    let id = try world.follow()
    #expect(world.take(id, 1) == [1])
    world.pump.presence[world.caller] = .frozen
    world.pump.advance(.seconds(3_600), step: .seconds(1))
    #expect(world.published == 0, "the publisher has forgotten the link and its stream")
    world.log.append(4...100)
    world.pump.presence[world.caller] = .alive
    world.pump.advance(.seconds(10))
    world.settle()
    #expect(world.take(id) == [2, 3, 4])
    world.pump.engines[world.caller].acknowledge(id, upTo: 4)
    world.settle()
    #expect(world.drink(id) == Array(5...100))
  }

  @Test func `are found to be lost by the next event, and begun anew`() throws {
    var world = StreamWorld(1...2)
    let id = try world.follow()
    #expect(world.drink(id) == [1, 2])
    let (requestID, link) = try #require(world.attempt)
    world.pump.engines[world.caller].receive(
      Frame.event(requestID, 5, previous: 4), on: link, now: world.pump.now)
    world.log.append(3...5)
    world.settle()
    #expect(world.pump.engines[world.caller].counters.streamsBroken == 1)
    #expect(world.published == 1, "the old one was cancelled")
    #expect(world.drink(id) == [3, 4, 5])
  }

  @Test func `that were silent are asked where they stand, and answer`() throws {
    var world = StreamWorld([1])
    let id = try world.follow()
    #expect(world.drink(id) == [1])
    let before = world.sent(.subscribed, from: world.service, to: world.caller)
    world.pump.advance(.seconds(4))
    #expect(world.sent(.subscribed, from: world.service, to: world.caller) == before + 1)
    #expect(world.pump.engines[world.caller].counters.streamsBroken == 0)
  }

  @Test func `that the publisher does not know are begun anew`() throws {
    var world = StreamWorld([1])
    let id = try world.follow()
    #expect(world.drink(id) == [1])
    world.pump.engines[world.service].streams = StreamTable()
    world.log.append([2])
    world.pump.advance(.seconds(4))
    world.settle()
    #expect(world.drink(id) == [2])
  }

  @Test func `end by a gap that says from where there is more`() throws {
    var world = StreamWorld(1...9)
    world.log.trim(from: 6)
    let id = try world.follow(after: 2)
    #expect(world.end(id)?.code == BusRefusals.eventsGone.code)
    #expect(world.pump.engines[world.caller].streams.followed[id]?.stream.gap == 6)
    #expect(world.published == 0)
    let next = try world.follow(after: 5)
    #expect(world.drink(next) == [6, 7, 8, 9])
  }

  @Test func `are refused to a role that may not follow, and to services without a log`() throws {
    var world = StreamWorld([1], roles: [.service])
    let id = try world.follow(role: .applicant)
    #expect(world.end(id)?.code == BusRefusals.roleMissing.code)
    let nobody = try world.follow()
    #expect(world.end(nobody)?.code == BusRefusals.roleMissing.code)
    let service = try world.follow(role: .service)
    #expect(world.drink(service) == [1])
    world.pump.host(world.service, "plain", [])
    let plain = try world.follow("plain", role: .service)
    #expect(world.end(plain)?.code == BusRefusals.unknownMethod.code)
  }

  @Test func `end at a failure of the log that stays, and are tried again after one that goes`() throws {
    var world = StreamWorld([1])
    for (kind, isEnd) in [(BusRefusals.storeUnavailable, false), (BusRefusals.internalFault, true)] {
      let followed = world.pump.engines[world.caller].follow("echo", after: 0, window: 4, extensions: [], now: world.pump.now)
      let id = try #require(followed)
      world.pump.run()
      let (engine, read) = world.pump.reads.removeLast()
      world.pump.engines[engine].fail(read.stream, kind.refusal())
      world.settle()
      #expect(world.drink(id) == (isEnd ? [] : [1]))
      #expect(world.end(id)?.code == (isEnd ? kind.code : nil))
      world.pump.engines[world.caller].unfollow(id)
    }
  }

  @Test func `are no more than the limit, on either side`() throws {
    var world = StreamWorld()
    let ids = (0..<BusLimits.subscriptions + 1).map { _ in world.pump.engines[world.caller].anyFollow() }
    #expect(ids.dropLast().allSatisfy { $0 != nil } && ids.last == .some(nil))
    world.settle()
    #expect(world.published == BusLimits.subscriptions)
    let link = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].links[link.index].state = .ready
    #expect(world.answer(to: Frame.subscribe(1), on: link)?.header.reason == BusRefusals.overloaded.code)
  }

  @Test func `end when nobody follows any more, at the publisher too`() throws {
    var world = StreamWorld(1...2)
    let id = try world.follow()
    #expect(world.published == 1 && world.pump.reads.count == 1)
    world.pump.engines[world.caller].unfollow(id)
    world.pump.run()
    #expect(world.published == 0 && world.pump.reads.isEmpty)
    #expect(world.pump.engines[world.caller].streams.followed.isEmpty && world.pump.engines[world.caller].streams.follower.isEmpty)
    #expect(world.end(id)?.code == BusRefusals.cancelled.code)
  }

  @Test func `whose CANCEL was lost end at the publisher, and those that are only silent do not`() throws {
    var world = StreamWorld(1...2)
    let kept = try world.follow()
    let lost = try world.follow()
    #expect(world.drink(kept) == [1, 2] && world.drink(lost) == [1, 2])
    world.pump.engines[world.caller].unfollow(lost)
    let link = try #require(world.link)
    world.pump.engines[world.caller].links[link.index].clear()
    world.pump.advance(world.pump.timing.forgotten - .seconds(1))
    #expect(world.published == 2)
    world.pump.advance(.seconds(60))
    #expect(world.published == 1 && world.pump.reads.count == 1)
    #expect(world.pump.engines[world.service].counters.streamsForgotten == 1)
    #expect(world.pump.engines[world.caller].counters.streamsBroken == 0)
    world.log.append([3])
    world.settle()
    #expect(world.drink(kept) == [3])
  }

  @Test func `are not ended by a pause of the publisher`() throws {
    var world = StreamWorld(1...2)
    let id = try world.follow()
    #expect(world.drink(id) == [1, 2])
    world.pump.jump(.seconds(60))
    world.pump.advance(.seconds(10))
    #expect(world.published == 1 && world.pump.engines[world.caller].counters.streamsBroken == 0)
  }

  @Test func `of a node that leaves end without a gap, and go on at another instance`() throws {
    var world = StreamWorld(1...5)
    let id = try world.follow(window: 2)
    #expect(world.take(id) == [1, 2])
    world.pump.engines[world.service].drain()
    world.pump.run()
    #expect(world.published == 0 && world.pump.reads.isEmpty)
    #expect(world.end(id) == nil)
    let other = world.pump.add()
    world.pump.join(other, hub: world.hub)
    world.pump.host(other, "echo", EchoWorld.methods, followers: [])
    world.pump.advance(.seconds(1))
    world.settle()
    #expect(world.pump.engines[other].streams.published.count == 1)
    world.pump.engines[world.caller].acknowledge(id, upTo: 2)
    world.settle()
    #expect(world.drink(id) == [3, 4, 5])
    #expect(world.sent(.gap, from: world.service, to: world.caller) == 0)
  }

  @Test func `end with the node that follows`() throws {
    var world = StreamWorld(1...5)
    let id = try world.follow(window: 2)
    world.pump.engines[world.caller].farewell()
    world.pump.run()
    #expect(world.take(id) == [1, 2])
    #expect(world.end(id)?.code == BusRefusals.stopped.code)
    let another = world.pump.engines[world.caller].anyFollow()
    #expect(another == nil)
    #expect(world.published == 0)
  }

  @Test func `wait for a peer that takes nothing in, without keeping more than a page`() throws {
    var world = StreamWorld()
    world.log.append(1...600) { _ in [UInt8](repeating: 7, count: 20_000) }
    let id = try world.follow(window: 256)
    #expect(world.take(id).count == BusLimits.streamBytes / 20_000)
    let stream = try #require(world.pump.engines[world.service].streams.published.values.first?.stream)
    #expect(stream.unacknowledgedBytes <= BusLimits.streamBytes && stream.heldEvents <= BusLimits.streamBytes / 20_000)
    world.pump.engines[world.caller].acknowledge(id, upTo: 600)
    world.settle()
    #expect(world.drink(id).last == 600)
  }

  @Test func `on a link that has not said hello are not begun, and say so`() {
    for type in [RecordType.subscribe, .acknowledgement] {
      var world = StreamWorld()
      let link = world.pump.stranger(to: world.service)
      var header = Header(type)
      header.requestID = 7
      header.service = ServiceName.identifier("echo")
      let answer = world.answer(to: Frame.of(header), on: link)
      #expect(answer?.header.requestID == 7 && answer?.header.reason == BusRefusals.unknownLink.code)
      #expect(answer?.header.flags.contains(.notExecuted) == true)
      #expect(world.published == 0)
    }
  }

  @Test func `with an id of none, or one that is in use, are not begun`() {
    var world = StreamWorld()
    let link = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].links[link.index].state = .ready
    #expect(world.answer(to: Frame.subscribe(0), on: link)?.header.reason == BusRefusals.badMessage.code)
    #expect(world.answer(to: Frame.subscribe(5), on: link) == nil, "a page is read first")
    #expect(world.answer(to: Frame.subscribe(5), on: link)?.header.reason == BusRefusals.badMessage.code)
    #expect(world.published == 1)
  }

  @Test func `that nobody knows are counted, and an event of one is cancelled`() throws {
    var world = StreamWorld([1])
    let id = try world.follow()
    let link = try #require(world.link)
    for type in [RecordType.subscribed, .event, .gap, .error] {
      let before = world.pump.engines[world.caller].counters
      world.pump.engines[world.caller].receive(Frame.of(type, requestID: 99, Empty()), on: link, now: world.pump.now)
      let after = world.pump.engines[world.caller].counters
      #expect(after.unexpected + after.lateReplies == before.unexpected + before.lateReplies + 1, "\(type)")
    }
    world.settle()
    #expect(world.pump.cancelled.map(\.requestID) == [99])
    #expect(world.drink(id) == [1])
  }

  @Test func `whose event cannot be read begin anew`() throws {
    var world = StreamWorld([1])
    let id = try world.follow()
    #expect(world.drink(id) == [1])
    let (requestID, link) = try #require(world.attempt)
    var header = Header(.event)
    header.requestID = requestID
    header.sequence = 2
    world.pump.engines[world.caller].receive(Frame.of(header, body: [0xFF]), on: link, now: world.pump.now)
    world.log.append([2])
    world.settle()
    #expect(world.drink(id) == [2])
    #expect(world.pump.engines[world.caller].counters.badFrames == [.truncated: 1])
  }
}

extension StreamWorld {
  /// The stream by which something is followed: its request id and its link.
  var attempt: (UInt64, LinkID)? {
    pump.engines[caller].streams.followed.values.compactMap { $0.attempt.map { ($0.requestID, $0.link) } }.first
  }

  /// What the service says at once to a stranger's frame.
  mutating func answer(to frame: [UInt8], on link: LinkID) -> Record? {
    pump.engines[service].receive(frame, on: link, now: pump.now)
    return pump.engines[service].flush().filter { $0.link == link }.flatMap(\.frames).flatMap { Frame.records($0).records }.first
  }
}

extension Frame {
  static func event(_ requestID: UInt64, _ position: UInt64, previous: UInt64) -> [UInt8] {
    var header = Header(.event)
    header.requestID = requestID
    header.sequence = position
    return of(header, body: PushedEvent(previous: previous, event: TestLog.body(position)).encoded())
  }

  static func subscribe(_ requestID: UInt64) -> [UInt8] {
    var header = Header(.subscribe)
    header.requestID = requestID
    header.service = ServiceName.identifier("echo")
    header.credit = 8
    return of(header)
  }
}

extension Engine<Int> {
  fileprivate mutating func anyFollow() -> UInt64? {
    follow("echo", after: 0, window: 1, extensions: [], now: maintainedAt)
  }
}
