import Testing

@testable import Bus

@Suite("A hub passes on what it does not host")
struct EngineRelayTests {
  /// A hub that sees itself, an instance, and a caller that knows the hub alone.
  struct World {
    var pump = Pump()
    let hub: Int
    let service: Int
    let caller: Int
    let instance: InstanceID

    init() {
      hub = pump.add(isHub: true)
      service = pump.add()
      caller = pump.add(reach: .relayed)
      for node in [hub, service, caller] { pump.join(node, hub: hub) }
      instance = pump.host(service, "echo", EchoWorld.methods)
    }

    /// A first call makes the hub's link.
    mutating func warm() {
      pump.call(from: caller, EchoWorld.say, waiter: 0)
      pump.answerAll()
    }
  }

  @Test func `and the answer comes back under the request's own id`() {
    var world = World()
    for waiter in 1...50 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, body: [UInt8(waiter)]) }
    #expect(world.pump.requests.count == 50 && world.pump.requests.allSatisfy { $0.engine == world.service })
    world.pump.requests.reverse()
    world.pump.answerAll()
    for waiter in 1...50 { #expect(world.pump.reply(waiter) == [UInt8(waiter)]) }
    #expect(world.pump.engines[world.caller].outbound.isEmpty, "the caller has no link but the hub's")
    #expect(world.pump.engines[world.hub].running == 0 && world.pump.engines[world.hub].relayed.isEmpty)
    #expect(world.pump.engines[world.hub].counters.relayed == 50)
  }

  @Test func `with the load of the hub, not of the instance`() {
    var world = World()
    world.warm()
    let direct = world.pump.add()
    world.pump.join(direct, hub: world.hub)
    world.pump.call(from: direct, EchoWorld.say, waiter: 1)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 2)
    let before = world.pump.sent.count
    // The one that came without the hub still runs at the instance.
    world.pump.requests.removeFirst()
    world.pump.answerAll()
    let loads = world.pump.sent[before...].flatMap { sent in
      Frame.records(sent.frame).records.filter { $0.header.type == .reply }.map { (sent.from, $0.header.sequence) }
    }
    #expect(loads.map(\.0) == [world.service, world.hub] && loads.map(\.1) == [1, 0])
  }

  @Test func `with principal, key, target and refusal as they were`() throws {
    var world = World()
    world.pump.call(
      from: world.caller, EchoWorld.change, waiter: 1, key: Array(1...16), role: .clerk, target: world.instance, body: [9])
    let request = try #require(world.pump.requests.first?.request)
    #expect(request.extensions.key == Array(1...16) && request.extensions.principal?.role == .clerk)
    world.pump.answerAll { _ in .refused(Refusal(BusRefusals.badRequest, detail: "field", notExecuted: true)) }
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.badRequest.code && refusal.detail == "field" && refusal.notExecuted)
  }

  @Test func `with one hop less, also where it waited for a link`() throws {
    var world = World()
    for name in ["for a link that is made first", "at once"] {
      let before = world.pump.sent.count
      world.pump.call(from: world.caller, EchoWorld.say, waiter: before)
      let hops = world.pump.sent[before...].flatMap { sent in
        Frame.records(sent.frame).records.filter { $0.header.type == .request }.map { (sent.from, $0.header.hopLimit) }
      }
      #expect(hops.map(\.0) == [world.caller, world.hub] && hops.map(\.1) == [4, 3], "\(name)")
      world.pump.answerAll()
    }
  }

  @Test func `with the time that is left`() throws {
    var world = World()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(2))
    #expect(world.pump.requests.first?.request.deadline == world.pump.now + .seconds(2))
    world.pump.advance(.milliseconds(2_100))
    #expect(world.pump.refusal(1)?.code == BusRefusals.deadlineExceeded.code)
    #expect(world.pump.engines[world.hub].calls.count == 0)
    // The hub gives it up at the instance, as the caller does at the hub.
    #expect(world.pump.cancelled.count { $0.engine == world.service } == 1)
    world.pump.answerAll { _ in .refused(Refusal(BusRefusals.cancelled, notExecuted: true)) }
    #expect(world.pump.engines[world.hub].running == 0 && world.pump.engines[world.service].running == 0)
  }

  @Test func `unless nobody answers for it: surely not executed`() throws {
    var world = World()
    let unknown = Method("nobody.say", 1, .query)
    world.pump.call(from: world.caller, unknown, waiter: 1)
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.unavailable.code && refusal.notExecuted)
  }

  @Test func `and tells of the loss of the instance at once, the outcome unknown`() throws {
    var world = World()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.presence[world.service] = .dead
    world.pump.breakLinks(of: world.hub, to: world.service)
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.linkLost.code && !refusal.notExecuted)
  }

  @Test func `and its cancellation`() throws {
    var world = World()
    world.warm()
    let started = world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let requestID = try #require(started)
    world.pump.engines[world.caller].cancel(requestID)
    world.pump.run()
    #expect(world.pump.cancelled.contains { $0.engine == world.service })
    #expect(world.pump.engines[world.hub].relayed.isEmpty && world.pump.engines[world.hub].running == 0)
  }

  @Test func `and keeps nothing for a caller that is gone`() throws {
    var world = World()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let origins = Array(world.pump.engines[world.hub].relayed.keys)
    let inbound = try #require(origins.first?.link)
    world.pump.engines[world.hub].close(inbound)
    world.pump.answerAll()
    #expect(world.pump.engines[world.hub].relayed.isEmpty && world.pump.engines[world.hub].running == 0)
  }

  @Test func `but no further than its hops, and no id twice at a time`() throws {
    var world = World()
    world.warm()
    let link = world.pump.stranger(to: world.hub)
    world.pump.engines[world.hub].receive(Frame.of(.hello, Greeting.with { $0.node = Pump.node(9).bytes }), on: link, now: world.pump.now)
    var header = Header(.request)
    header.requestID = 5
    header.service = EchoWorld.say.serviceID
    header.method = EchoWorld.say.number
    header.timeout = 1_000
    let once = Frame.of(header)
    header.requestID = 6
    header.hopLimit = 0
    _ = world.pump.engines[world.hub].flush()
    world.pump.engines[world.hub].receive(once + once + Frame.of(header), on: link, now: world.pump.now)
    let answers = world.pump.engines[world.hub].flush().filter { $0.link == link }.flatMap(\.frames).flatMap { Frame.records($0).records }
    #expect(answers.map(\.header.reason) == [BusRefusals.requestRepeated.code, BusRefusals.unavailable.code])
  }
}
