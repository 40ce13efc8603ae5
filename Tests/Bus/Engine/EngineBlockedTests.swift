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
}
