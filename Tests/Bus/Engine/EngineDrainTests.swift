import Testing

@testable import Bus

@Suite("An engine leaves in order")
struct EngineDrainTests {
  @Test func `out of the directory, told to its peers, what runs finished, goodbye`() {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, body: [1])
    world.pump.engines[world.service].drain()
    world.pump.run()
    #expect(world.pump.engines[world.hub].directory?.leases.isEmpty == true)
    #expect(world.pump.engines[world.caller].table.entries.isEmpty)
    #expect(world.pump.outcomes.isEmpty)
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [1])
    world.pump.engines[world.service].farewell()
    world.pump.run()
    #expect(world.pump.engines[world.hub].links.count { $0.state != .closed } == 1, "only the caller's is left")
  }

  @Test func `told twice, leaves once`() {
    var world = EchoWorld()
    world.warm()
    let before = world.pump.sent.count
    world.pump.engines[world.service].drain()
    world.pump.engines[world.service].drain()
    world.pump.run()
    let drains = world.pump.sent[before...].flatMap { Frame.records($0.frame).records }.count { $0.header.type == .drain }
    #expect(drains == 1)
  }

  @Test func `and is sent nothing new, even before the directory has said so`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    world.pump.engines[world.caller].receive(Frame.of(Header(.drain)), on: link, now: world.pump.now)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(1))
    #expect(world.pump.requests.isEmpty)
    #expect(world.pump.engines[world.caller].calls.heldCount == 1)
  }

  @Test func `ending its own calls, which says truly whether they were sent`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.call(from: world.caller, Method("absent.say", 1, .query), waiter: 2)
    world.pump.engines[world.caller].farewell()
    world.pump.run()
    #expect(try #require(world.pump.refusal(1)).notExecuted == false)
    #expect(try #require(world.pump.refusal(2)).notExecuted)
    #expect(world.pump.engines[world.caller].calls.count == 0)
  }

  @Test func `and takes no call after its goodbye: nobody would answer it`() throws {
    var world = EchoWorld()
    world.pump.engines[world.caller].farewell()
    world.pump.run()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let refusal = world.pump.refusal(1)
    #expect(refusal?.code == BusRefusals.stopped.code && refusal?.notExecuted == true && refusal?.retry == false)
  }

  @Test func `and a peer's goodbye ends the calls that it carried`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.engines[world.service].farewell()
    world.pump.run()
    #expect(try #require(world.pump.refusal(1)).code == BusRefusals.linkLost.code)
  }

  @Test func `and waits after its goodbye until those who made links to it have answered`() {
    var world = EchoWorld()
    world.warm()
    let service = world.service
    world.pump.presence[world.caller] = .full
    world.pump.presence[world.hub] = .full
    world.pump.engines[service].drain()
    world.pump.engines[service].farewell()
    world.pump.run()
    let early = world.pump.engines[service].isSettled
    #expect(!early)
    world.pump.presence[world.caller] = .alive
    world.pump.presence[world.hub] = .alive
    world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    let late = world.pump.engines[service].isSettled
    #expect(late)
  }

  @Test func `a goodbye is answered by who made the link, once, unless it has left too`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    for hasLeft in [false, true] {
      var caller = world.pump.engines[world.caller]
      if hasLeft { caller.farewell() }
      _ = caller.flush()
      for expected in [hasLeft ? [] : [RecordType.bye], []] {
        caller.receive(Frame.of(Header(.bye)), on: link, now: world.pump.now)
        let answers = caller.flush().filter { $0.link == link }.flatMap(\.frames).flatMap { Frame.records($0).records.map(\.header.type) }
        #expect(answers == expected)
      }
    }
    var service = world.pump.engines[world.service]
    let inbound = try #require(service.links.indices.first { service.links[$0].peer == world.pump.engines[world.caller].node })
    service.receive(
      Frame.of(Header(.bye)), on: LinkID(index: inbound, generation: service.links[inbound].generation), now: world.pump.now)
    let answers = service.flush()
    #expect(answers.isEmpty)
  }

  @Test func `a call that was still under way when its peer said goodbye was not executed, and is told so`() throws {
    var world = EchoWorld()
    world.warm()
    let caller = world.caller
    world.pump.presence[world.service] = .full
    world.pump.call(from: caller, EchoWorld.change, waiter: 1, key: [1])
    world.pump.engines[world.service].drain()
    world.pump.engines[world.service].farewell()
    world.pump.run()
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.draining.code && refusal.notExecuted)
    #expect(world.pump.requests.isEmpty)
  }

  @Test func `one that was passed on by a hub and still under way too`() throws {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let service = pump.add()
    let caller = pump.add(reach: .relayed)
    for number in [hub, service, caller] { pump.join(number, hub: hub) }
    pump.host(service, "echo", EchoWorld.methods)
    pump.call(from: caller, EchoWorld.say, waiter: 1)
    pump.answerAll()
    pump.presence[service] = .full
    pump.call(from: caller, EchoWorld.change, waiter: 2, key: [1])
    pump.engines[service].drain()
    pump.engines[service].farewell()
    pump.run()
    let refusal = try #require(pump.refusal(2))
    #expect(refusal.code == BusRefusals.draining.code && refusal.notExecuted)
  }
}
