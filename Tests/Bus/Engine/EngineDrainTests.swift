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
}
