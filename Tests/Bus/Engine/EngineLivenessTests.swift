import Testing

@testable import Bus

@Suite("An engine judges who is alive")
struct EngineLivenessTests {
  func pings(_ pump: Pump, from: Int, to: Int) -> Int {
    pump.sent.filter { $0.from == from && $0.to == to }.flatMap { Frame.records($0.frame).records }.count { $0.header.type == .ping }
  }

  @Test func `a link that was idle is pinged, and lives on by the answer`() {
    var world = EchoWorld()
    world.warm()
    world.pump.advance(.milliseconds(2_900))
    #expect(pings(world.pump, from: world.caller, to: world.service) == 0)
    world.pump.advance(.seconds(60))
    #expect((15...20).contains(pings(world.pump, from: world.caller, to: world.service)))
    #expect(world.state == .ready)
    #expect(world.pump.engines[world.caller].counters.linksLost == 0)
  }

  @Test func `with a call under way it is pinged sooner; a slow handler is no dead peer`() {
    var world = EchoWorld()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(30))
    world.pump.advance(.milliseconds(1_500))
    #expect(pings(world.pump, from: world.caller, to: world.service) == 1)
    world.pump.advance(.seconds(20))
    #expect(world.pump.outcomes[1] == nil)
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [])
  }

  @Test func `a peer that answers no ping is lost, with every call`() throws {
    var timing = Timing()
    timing.lease = .seconds(60)
    var world = EchoWorld(timing: timing)
    world.warm()
    for waiter in 1...3 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, timeout: .seconds(60)) }
    world.pump.presence[world.service] = .frozen
    world.pump.advance(.seconds(3))
    #expect(world.pump.outcomes[1] == nil)
    world.pump.advance(.seconds(3))
    for waiter in 1...3 { #expect(world.pump.refusal(waiter)?.code == BusRefusals.linkLost.code) }
    #expect(world.state == .connecting)
  }

  @Test func `a peer that wakes is greeted again, without a new connection`() {
    var timing = Timing()
    timing.lease = .seconds(60)
    var world = EchoWorld(timing: timing)
    world.warm()
    world.pump.presence[world.service] = .frozen
    world.pump.advance(.seconds(10))
    #expect(world.state == .connecting)
    world.pump.presence[world.service] = .alive
    world.pump.advance(.seconds(1))
    #expect(world.state == .ready)
  }

  @Test func `after a pause of its own it judges nobody`() {
    var world = EchoWorld()
    world.warm()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(60))
    world.pump.advance(.milliseconds(1_200))
    for _ in 0..<5 {
      world.pump.jump(.seconds(20))
      world.pump.advance(world.pump.timing.maintenance)
    }
    #expect(world.state == .ready)
    #expect(world.pump.engines[world.caller].counters.linksLost == 0)
    #expect(world.pump.engines[world.service].linkCount > 0)
  }

  @Test func `after a pause of its own a hub ends no lease before the renewals were heard`() {
    var world = EchoWorld()
    world.pump.engines[world.hub].tick(now: world.pump.now + .seconds(20))
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
    world.pump.engines[world.hub].tick(now: world.pump.now + .milliseconds(20_300))
    #expect(world.pump.engines[world.hub].directory?.leases.isEmpty == true, "and after one interval it judges again")
  }

  @Test func `a hub whose every turn takes as long as a pause puts off its judgement by one turn, not for ever`() {
    var world = EchoWorld()
    world.pump.presence[world.service] = .dead
    world.pump.engines[world.hub].tick(now: world.pump.now + .seconds(4))
    #expect(world.pump.engines[world.hub].directory?.leases.count == 1)
    world.pump.engines[world.hub].tick(now: world.pump.now + .seconds(8))
    #expect(world.pump.engines[world.hub].directory?.leases.isEmpty == true)
  }

  @Test func `a peer that said hello and is silent is forgotten`() {
    var world = EchoWorld()
    let stranger = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].receive(WorkedExample.hello, on: stranger, now: world.pump.now)
    _ = world.pump.engines[world.service].flush()
    world.pump.advance(.seconds(14))
    #expect(world.pump.engines[world.service].exists(stranger))
    world.pump.advance(.seconds(2))
    #expect(!world.pump.engines[world.service].exists(stranger))
  }

  @Test func `a peer that does not say hello goes soon, whatever else it says`() {
    var world = EchoWorld()
    let silent = world.pump.stranger(to: world.service)
    let talkative = world.pump.stranger(to: world.service)
    let ends = world.pump.now + world.pump.timing.stranger
    while world.pump.now < ends {
      world.pump.engines[world.service].receive(Frame.of(Header(.ping)), on: talkative, now: world.pump.now)
      _ = world.pump.engines[world.service].flush()
      #expect(world.pump.engines[world.service].links[talkative.index].state == .connecting)
      world.pump.advance(.milliseconds(500))
    }
    world.pump.advance(.milliseconds(500))
    let exist = [silent, talkative].map { world.pump.engines[world.service].exists($0) }
    #expect(exist == [false, false])
    #expect(world.pump.engines[world.service].counters.unexpected == 2)
  }

  @Test func `any frame is a sign of life`() {
    var world = EchoWorld()
    let stranger = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].receive(WorkedExample.hello, on: stranger, now: world.pump.now)
    _ = world.pump.engines[world.service].flush()
    for _ in 0..<10 {
      world.pump.advance(.seconds(5))
      world.pump.engines[world.service].receive([1], on: stranger, now: world.pump.now)
    }
    #expect(world.pump.engines[world.service].exists(stranger))
    #expect(world.pump.engines[world.service].counters.badFrames[.truncated] == 10)
  }

  @Test func `the next tick is never after the next deadline`() {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .milliseconds(20))
    #expect(world.pump.engines[world.caller].nextTick <= world.pump.now + .milliseconds(24))
    #expect(world.pump.engines[world.hub].nextTick <= world.pump.now + world.pump.timing.maintenance)
  }
}
