import Testing

@testable import Bus

@Suite("An engine's links")
struct EngineLinkTests {
  @Test func `begin with HELLO and WELCOME, and carry nothing before`() throws {
    let world = EchoWorld()
    let types = world.pump.sent.flatMap { sent in Frame.records(sent.frame).records.map { (sent.from, sent.to, $0.header.type) } }
    let ofService = types.filter { $0.0 == world.service || $0.1 == world.service }.map(\.2)
    #expect(ofService.prefix(2) == [.hello, .welcome])
    let link = try #require(world.pump.engines[world.service].hubs.first)
    let state = world.pump.engines[world.service].links[link.index]
    #expect(
      state.state == .ready && state.peer == Pump.node(world.hub) && state.peerIncarnation == 1 && state.peerVersion == Greeting.version)
  }

  @Test func `that are not made yet send no request: it waits`() {
    var world = EchoWorld()
    world.pump.presence[world.service] = .dead
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(2))
    #expect(world.state == .connecting)
    #expect(world.pump.outcomes.isEmpty)
    world.pump.advance(.milliseconds(1_900))
    #expect(world.pump.outcomes.isEmpty)
    world.pump.advance(.milliseconds(200))
    #expect(world.pump.refusal(1)?.notExecuted == true)
  }

  @Test func `that the peer has forgotten say hello again; what was refused for it was surely not executed`() throws {
    var world = EchoWorld()
    world.warm()
    // The service forgets every link, as one that was paused for long does.
    world.pump.restart(world.service, incarnation: 2)
    world.pump.host(world.service, "echo", EchoWorld.methods)
    for waiter in 1...20 {
      _ = world.pump.engines[world.caller].call(
        Engine<Int>.Outgoing(
          service: "echo", serviceID: EchoWorld.say.serviceID, method: 1, target: nil, extensions: [], body: []),
        within: .seconds(5), waiter: waiter, now: world.pump.now)
    }
    world.pump.run()
    for waiter in 1...20 {
      let refusal = try #require(world.pump.refusal(waiter))
      #expect(refusal.code == BusRefusals.unknownLink.code && refusal.notExecuted && refusal.retry, "\(waiter): \(refusal)")
    }
    #expect(world.state == .ready, "it has said hello again")
  }

  @Test func `to a second life of the peer end the calls of the first`() throws {
    var world = EchoWorld()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let link = try #require(world.link)
    let welcome = Frame.of(
      .welcome,
      Greeting.with {
        $0.node = Pump.node(world.service).bytes; $0.incarnation = 99
      })
    world.pump.engines[world.caller].receive(welcome, on: link, now: world.pump.now)
    world.pump.run()
    #expect(world.pump.refusal(1)?.code == BusRefusals.linkLost.code)
    #expect(world.pump.refusal(1)?.notExecuted == false)
    #expect(world.state == .ready)
  }

  @Test func `welcomed twice by the same life keep their calls`() throws {
    var world = EchoWorld()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let welcome = Frame.of(
      .welcome,
      Greeting.with {
        $0.node = Pump.node(world.service).bytes; $0.incarnation = world.service + 1
      })
    world.pump.engines[world.caller].receive(welcome, on: try #require(world.link), now: world.pump.now)
    world.pump.run()
    #expect(world.pump.outcomes[1] == nil)
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [])
  }

  @Test func `welcomed by another node than the one they were made to take nothing from it`() throws {
    var world = EchoWorld()
    world.pump.presence[world.service] = .frozen
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let link = try #require(world.link)
    let welcome = Frame.of(
      .welcome,
      Greeting.with {
        $0.node = Pump.node(40).bytes; $0.incarnation = 1
      })
    world.pump.engines[world.caller].receive(welcome, on: link, now: world.pump.now)
    #expect(world.state != .ready)
    #expect(world.pump.engines[world.caller].counters.badFrames[.malformedField] == 1)
  }

  @Test func `that were lost are made again, and carry calls again`() {
    var world = EchoWorld()
    world.warm()
    world.pump.breakLinks(of: world.caller, to: world.service, again: true)
    #expect(world.state == .ready)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, body: [1])
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [1])
    #expect(world.pump.engines[world.caller].counters.linksLost == 1)
  }

  @Test func `to a hub that is not there queue one greeting, not one for every try`() throws {
    var world = EchoWorld()
    world.pump.presence[world.hub] = .full
    world.pump.breakLinks(of: world.caller, to: world.hub)
    world.pump.advance(.seconds(60), step: .milliseconds(250))
    let link = try #require(world.pump.engines[world.caller].hubs.first)
    let queued = world.pump.engines[world.caller].links[link.index].queuedBytes
    #expect(queued < 1_000, "\(queued) bytes")
  }

  @Test func `are only so many`() {
    var pump = Pump()
    let node = pump.add()
    let opened = (0...BusLimits.links).map { _ in pump.engines[node].open(.hub(0), now: pump.now) }
    #expect(opened.count { $0 != nil } == BusLimits.links && opened.last == .some(nil))
    pump.engines[node].close(LinkID(index: 5, generation: 1))
    let again = pump.engines[node].open(.inbound, now: pump.now)
    #expect(again == LinkID(index: 5, generation: 2))
  }

  @Test func `of peers that have not said hello give way to new ones, the oldest first`() throws {
    var pump = Pump()
    let node = pump.add()
    let first = pump.stranger(to: node)
    pump.engines[node].receive(WorkedExample.hello, on: first, now: pump.now)
    pump.now = pump.now + .milliseconds(1)
    let oldest = pump.stranger(to: node)
    pump.now = pump.now + .milliseconds(1)
    var others: [LinkID] = []
    for _ in 2..<BusLimits.links { others.append(pump.stranger(to: node)) }
    for _ in 0..<2 {
      let one = pump.engines[node].open(.inbound, now: pump.now)
      let link = try #require(one)
      pump.engines[node].receive(WorkedExample.hello, on: link, now: pump.now)
    }
    let exist = [first, oldest].map { pump.engines[node].exists($0) }
    #expect(exist == [true, false])
    #expect(others.count { !pump.engines[node].exists($0) } == 1 && pump.engines[node].linkCount == BusLimits.links)
    for link in others where pump.engines[node].exists(link) {
      pump.engines[node].receive(WorkedExample.hello, on: link, now: pump.now)
    }
    let more = pump.engines[node].open(.inbound, now: pump.now)
    #expect(more == nil, "who has said hello gives way to nobody")
  }

  @Test func `that are gone are touched by nothing that names them`() {
    var world = EchoWorld()
    let link = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].close(link)
    let again = world.pump.stranger(to: world.service)
    #expect(again.index == link.index && again != link)
    world.pump.engines[world.service].receive(Frame.of(Header(.ping)), on: link, now: world.pump.now)
    world.pump.engines[world.service].connected(link, now: world.pump.now)
    world.pump.engines[world.service].disconnected(link, now: world.pump.now)
    world.pump.engines[world.service].unreachable(link, now: world.pump.now)
    world.pump.engines[world.service].blocked(link, [[1]], now: world.pump.now)
    world.pump.engines[world.service].close(link)
    #expect(world.pump.engines[world.service].exists(again))
    #expect(world.pump.engines[world.service].links[again.index].queuedBytes == 0)
  }
}
