import Testing

@testable import Bus

@Suite("Frames that find no room")
struct EngineBlockedTests {
  @Test func `are offered again soon, not only with the next maintenance`() {
    var world = EchoWorld()
    world.warm()
    world.pump.presence[world.service] = .full
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    #expect(world.pump.requests.isEmpty)
    #expect(world.pump.engines[world.caller].nextTick <= world.pump.now + world.pump.timing.offer)
    world.pump.presence[world.service] = .alive
    world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    #expect(world.pump.requests.count == 1)
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [])
  }

  @Test func `are offered again and again, in order, and count as sent once`() {
    var world = EchoWorld()
    world.warm()
    let before = world.pump.engines[world.caller].counters.framesOut
    world.pump.presence[world.service] = .full
    for waiter in 1...5 {
      world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, body: [UInt8(waiter)])
      world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    }
    #expect(world.pump.engines[world.caller].counters.framesOut == before)
    world.pump.presence[world.service] = .alive
    world.pump.advance(world.pump.timing.offer, step: world.pump.timing.offer)
    #expect(world.pump.requests.map { Array($0.request.body) } == (1...5).map { [UInt8($0)] })
  }

  @Test func `are offered to a few peers at a time, those that wait longest first`() throws {
    var engine = Engine<Int>(
      node: Pump.node(0), incarnation: 1, timing: Timing(), isHub: false, now: Moment(microseconds: 0), random: Xoshiro256(seed: 1))
    var now = Moment(microseconds: 0)
    var all: [LinkID] = []
    for _ in 0..<BusLimits.offersAtOnce * 2 {
      let opened = engine.open(.inbound, now: now)
      let link = try #require(opened)
      engine.receive(WorkedExample.hello, on: link, now: now)
      all.append(link)
    }
    for (link, frames) in engine.flush() { engine.blocked(link, frames, now: now) }
    for round in 0..<4 {
      now = engine.nextTick
      engine.tick(now: now)
      let offered = engine.flush()
      #expect(offered.map(\.link) == Array(all[(round % 2 * BusLimits.offersAtOnce)...].prefix(BusLimits.offersAtOnce)))
      for (link, frames) in offered { engine.blocked(link, frames, now: now) }
    }
  }

  @Test func `at a hub that is not there wait for the next hello`() throws {
    var pump = Pump()
    let caller = pump.add()
    let hub = pump.add(isHub: true)
    pump.presence[hub] = .full
    let link = pump.join(caller, hub: hub)
    #expect(pump.engines[caller].links[link.index].isBlocked)
    #expect(pump.engines[caller].nextTick == pump.now + pump.timing.maintenance)
  }

  @Test func `wait in one line, however often maintenance offers them`() throws {
    var engine = Engine<Int>(
      node: Pump.node(0), incarnation: 1, timing: Timing(), isHub: false, now: Moment(microseconds: 0), random: Xoshiro256(seed: 1))
    var now = Moment(microseconds: 0)
    for _ in 0..<BusLimits.offersAtOnce * 3 {
      let opened = engine.open(.inbound, now: now)
      engine.receive(WorkedExample.hello, on: try #require(opened), now: now)
    }
    var rounds = 0
    while now < Moment(microseconds: 0) + engine.timing.maintenance * 5 {
      let offered = engine.flush()
      let distinct = Set(offered.map(\.link))
      #expect(distinct.count == offered.count)
      for (link, frames) in offered { engine.blocked(link, frames, now: now) }
      #expect(engine.blockedLinks.count <= BusLimits.offersAtOnce * 3)
      now = engine.nextTick
      engine.tick(now: now)
      rounds += 1
    }
    #expect(rounds > 10)
  }

  @Test func `leave with a flush once each, also when more came while there was no room`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    world.pump.presence[world.service] = .full
    for waiter in 1...3 {
      world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter)
      world.pump.run()
    }
    let caller = world.caller
    world.pump.engines[caller].send(Header(.ping), Empty(), to: link)
    world.pump.engines[caller].offer(link)
    let offered = world.pump.engines[caller].flush()
    #expect(offered.map(\.link) == [link])
  }

  @Test func `of a link that says hello anew are forgotten, and leave once`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let caller = world.caller
    let now = world.pump.now
    world.pump.engines[caller].hello(link, now: now)
    world.pump.engines[caller].hello(link, now: now)
    let offered = world.pump.engines[caller].flush().filter { $0.link == link }
    #expect(offered.count == 1)
  }
}
