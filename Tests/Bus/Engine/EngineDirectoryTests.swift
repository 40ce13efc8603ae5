import Testing

@testable import Bus

@Suite("Engines and their hubs")
struct EngineDirectoryTests {
  @Test func `register, watch and find one another`() {
    let world = EchoWorld()
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
    #expect(world.pump.engines[world.hub].directory?.watchers.count == 2)
    for node in [world.service, world.caller] {
      #expect(world.pump.engines[node].table.byService["echo"] == [world.instance])
      #expect(world.pump.engines[node].tabledHubs == [0])
    }
  }

  @Test func `renew: an instance that lives is never forgotten`() {
    var world = EchoWorld()
    world.pump.advance(.seconds(60))
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
    #expect(world.pump.engines[world.caller].table.entries.count == 1)
  }

  @Test func `forget an instance that was killed, when its lease ends`() {
    var world = EchoWorld()
    world.pump.presence[world.service] = .dead
    world.pump.advance(.seconds(2))
    #expect(world.pump.engines[world.caller].table.entries.count == 1)
    world.pump.advance(.seconds(2))
    #expect(world.pump.engines[world.hub].directory?.leases.isEmpty == true)
    #expect(world.pump.engines[world.caller].table.entries.isEmpty)
  }

  @Test func `close the link to a node that no longer stands in the table`() {
    var world = EchoWorld()
    world.warm()
    world.pump.presence[world.service] = .dead
    world.pump.advance(.seconds(10))
    #expect(world.link == nil)
  }

  @Test func `keep their table while the hub is gone, and calls go on`() {
    var world = EchoWorld()
    world.pump.presence[world.hub] = .dead
    world.pump.advance(.seconds(60))
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, body: [1])
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [1])
  }

  @Test func `keep their table when the hub starts anew, and it fills again by itself`() {
    var world = EchoWorld()
    world.warm()
    world.pump.restart(world.hub, incarnation: 50)
    var known: Set<Int> = []
    for _ in 0..<100 {
      world.pump.advance(.milliseconds(100))
      known.insert(world.pump.engines[world.caller].table.entries.count)
    }
    #expect(known == [1], "it was never emptied")
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
    #expect(world.pump.engines[world.hub].directory?.watchers.count == 2)
  }

  @Test func `forget at last what a hub that started anew is not told again`() {
    var world = EchoWorld()
    world.pump.restart(world.hub, incarnation: 50)
    world.pump.presence[world.service] = .dead
    world.pump.advance(.seconds(20))
    #expect(world.pump.engines[world.caller].table.entries.isEmpty)
  }

  @Test func `learn that a registration was refused, and that a later one was not`() {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let first = pump.add()
    let second = pump.add()
    let firstLink = pump.join(first, hub: hub)
    let secondLink = pump.join(second, hub: hub)
    pump.host(first, DirectoryTests.collision.0, EchoWorld.methods)
    pump.host(second, DirectoryTests.collision.1, EchoWorld.methods)
    #expect(pump.engines[second].links[secondLink.index].registrationRefused == "the service's id is that of \(DirectoryTests.collision.0)")
    #expect(pump.engines[first].links[firstLink.index].registrationRefused == "")
    pump.engines[first].drain()
    pump.run()
    pump.advance(.seconds(5))
    #expect(pump.engines[second].links[secondLink.index].registrationRefused == "")
    #expect(pump.engines[hub].directory?.leases.values.map(\.instance.service) == [DirectoryTests.collision.1])
  }

  @Test func `have several hubs, and lose nothing with one of them`() {
    var world = EchoWorld()
    let other = world.pump.add(isHub: true)
    world.pump.join(world.service, hub: other)
    world.pump.join(world.caller, hub: other)
    world.pump.presence[world.hub] = .dead
    world.pump.advance(.seconds(30))
    #expect(world.pump.engines[world.caller].table.entries.count == 1)
    world.pump.restart(world.hub, incarnation: 60)
    world.pump.advance(.seconds(30))
    #expect(world.pump.engines[world.caller].table.entries.count == 1)
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
  }

  @Test func `ask a node that is no hub in vain: it says so`() throws {
    var pump = Pump()
    let plain = pump.add()
    let caller = pump.add()
    pump.join(caller, hub: plain)
    #expect(pump.engines[caller].counters.unexpected > 0)
    let errors = pump.sent.flatMap { Frame.records($0.frame).records }.filter { $0.header.type == .error }
    #expect(errors.map(\.header.reason) == [BusRefusals.unknownMethod.code])
  }

  @Test func `take no table from a peer that is no hub of theirs`() {
    var world = EchoWorld()
    let stranger = world.pump.stranger(to: world.caller)
    let table = DirectoryTable.with {
      $0.isSnapshot = true
      $0.instances = [InstanceTests.entry(1, service: "false")]
    }
    world.pump.engines[world.caller].receive(Frame.of(.table, table), on: stranger, now: world.pump.now)
    #expect(world.pump.engines[world.caller].table.byService["false"] == nil)
    #expect(world.pump.engines[world.caller].counters.unexpected == 1)
  }

  @Test func `refuse what one registration names beyond what a directory holds`() throws {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let link = pump.stranger(to: hub)
    let registration = Registration.with { $0.instances = (0..<BusLimits.instances + 3).map { InstanceTests.entry($0) } }
    let hello = Frame.of(.hello, Greeting.with { $0.node = Pump.node(50).bytes })
    pump.engines[hub].receive(hello + Frame.of(.register, registration), on: link, now: pump.now)
    let answers = pump.engines[hub].flush().filter { $0.link == link }.flatMap(\.frames).flatMap { Frame.records($0).records }
    let answer = try #require(answers.last { $0.header.type == .registered })
    let reply = try InstanceIDs(decoding: answer.body)
    #expect(reply.ids == registration.instances.suffix(3).map(\.id) && !reply.reason.isEmpty)
    #expect(pump.engines[hub].directory?.leases.count == BusLimits.instances)
  }

  @Test func `are told nothing of what is registered again as it was`() throws {
    var world = EchoWorld()
    let hub = try #require(world.pump.engines[world.service].hubs.first)
    let heard = world.pump.engines[world.caller].counters.recordsIn
    for _ in 0..<5 {
      world.pump.engines[world.service].register(with: hub)
      world.pump.run()
    }
    #expect(world.pump.engines[world.caller].counters.recordsIn == heard)
  }

  @Test func `forget what one hub took back while the other was away`() {
    var world = EchoWorld()
    let other = world.pump.add(isHub: true)
    world.pump.join(world.service, hub: other)
    world.pump.join(world.caller, hub: other)
    world.pump.presence[other] = .dead
    world.pump.advance(.seconds(10))
    #expect(world.pump.engines[world.caller].table.entries.count == 1)
    world.pump.presence[world.service] = .dead
    world.pump.advance(.seconds(10))
    #expect(world.pump.engines[world.caller].table.entries.isEmpty)
  }
}
