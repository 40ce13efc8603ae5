import Testing

@testable import Bus

/// Answers are finished on any thread, as many as like between two flushes; only a flush finds out whether the peer reads.
@Suite("Answers that pile up")
struct EngineAnswerTests {
  private static let million = CallOutcome.reply(ArraySlice(repeating: 0, count: 1_000_000))

  /// A service with a hundred requests of one caller that run.
  private static func busy() -> (world: EchoWorld, link: LinkID, origins: [IncomingRequest.Origin]) {
    var world = EchoWorld()
    world.warm()
    for waiter in 1...100 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, timeout: .seconds(60)) }
    let origins = world.pump.requests.map(\.request.origin)
    world.pump.requests = []
    return (world, origins[0].link, origins)
  }

  @Test func `between two flushes are all sent, however many they are`() {
    var (world, link, origins) = Self.busy()
    for origin in origins { world.pump.engines[world.service].finish(origin, Self.million) }
    world.pump.engines[world.service].receive(Frame.of(Header(.ping)), on: link, now: world.pump.now)
    let isThere = world.pump.engines[world.service].exists(link)
    #expect(isThere)
    world.pump.run()
    for waiter in 1...100 { #expect(world.pump.reply(waiter)?.count == 1_000_000) }
  }

  @Test func `and found no room once are kept, and those that come then are told as unread`() throws {
    var (world, link, origins) = Self.busy()
    for origin in origins.prefix(60) { world.pump.engines[world.service].finish(origin, Self.million) }
    world.pump.presence[world.caller] = .full
    world.pump.run()
    for origin in origins.dropFirst(60) { world.pump.engines[world.service].finish(origin, Self.million) }
    let isThere = world.pump.engines[world.service].exists(link)
    #expect(isThere)
    #expect(world.pump.engines[world.service].links[link.index].queuedBytes < 61_000_000)
    world.pump.presence[world.caller] = .alive
    world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    for waiter in 1...60 { #expect(world.pump.reply(waiter)?.count == 1_000_000) }
    for waiter in 61...100 {
      let refusal = try #require(world.pump.refusal(waiter))
      #expect(refusal.code == BusRefusals.answerUnread.code && !refusal.notExecuted && refusal.retry)
    }
  }

  @Test func `are given up with their peer when it makes a node queue as much again of anything else`() {
    var (world, link, origins) = Self.busy()
    for origin in origins { world.pump.engines[world.service].finish(origin, Self.million) }
    world.pump.presence[world.caller] = .full
    world.pump.run()
    var unread = 0
    let nonsense = Frame.altered(HostilePeerTests.request(1)) { $0[24] ^= 1 }
    while world.pump.engines[world.service].exists(link), unread < 1_000_000 {
      world.pump.engines[world.service].receive(nonsense, on: link, now: world.pump.now)
      unread += 1
    }
    #expect(unread < 1_000_000)
  }

  @Test func `keep a slow peer that is offered them again and again while a little more is said to it`() {
    var (world, link, origins) = Self.busy()
    let service = world.service
    for origin in origins.prefix(70) { world.pump.engines[service].finish(origin, Self.million) }
    world.pump.presence[world.caller] = .full
    world.pump.run()
    for _ in 0..<5 {
      world.pump.engines[service].receive(Frame.of(Header(.ping)), on: link, now: world.pump.now)
      world.pump.engines[service].offer(link)
      world.pump.run()
    }
    let isThere = world.pump.engines[service].exists(link)
    #expect(isThere)
    world.pump.presence[world.caller] = .alive
    world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    for waiter in 1...70 { #expect(world.pump.reply(waiter)?.count == 1_000_000) }
  }

  @Test func `count as unread from the first refusal on, also while they are offered again`() {
    var (world, link, origins) = Self.busy()
    let service = world.service
    for origin in origins.prefix(70) { world.pump.engines[service].finish(origin, Self.million) }
    world.pump.presence[world.caller] = .full
    world.pump.run()
    world.pump.engines[service].offer(link)
    let isUnread = world.pump.engines[service].links[link.index].isUnread
    #expect(isUnread)
  }

  @Test func `of a request that was passed on are told as unread too`() throws {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let service = pump.add()
    let caller = pump.add(reach: .relayed)
    pump.join(hub, hub: hub)
    pump.join(service, hub: hub)
    pump.join(caller, hub: hub)
    pump.host(service, "echo", EchoWorld.methods)
    for waiter in 1...60 { pump.call(from: caller, EchoWorld.say, waiter: waiter, timeout: .seconds(60)) }
    #expect(pump.requests.count == 60)
    let all = pump.requests
    pump.requests = []
    pump.presence[caller] = .full
    for (_, request) in all {
      pump.engines[service].finish(request.origin, Self.million)
      pump.run()
    }
    #expect(pump.engines[hub].running == 0)
    #expect(pump.engines[hub].links.allSatisfy { $0.queuedBytes < 2 * BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes })
    pump.presence[caller] = .alive
    pump.advance(pump.timing.offer, step: pump.timing.offer)
    let replies = (1...60).filter { pump.reply($0) != nil }
    #expect(replies.count == 34)
    for waiter in 35...60 { #expect(pump.refusal(waiter)?.code == BusRefusals.answerUnread.code) }
  }
}
