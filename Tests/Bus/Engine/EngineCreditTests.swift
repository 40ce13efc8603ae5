import Testing

@testable import Bus

@Suite("An engine under load")
struct EngineCreditTests {
  @Test func `sends no more than its peer grants, and the rest when answers give it back`() throws {
    var world = EchoWorld()
    world.pump.engines[world.service].running = BusLimits.runningRequests / 4 * 3
    world.warm()
    let window = Int(Overload.window(running: BusLimits.runningRequests / 4 * 3))
    for waiter in 1...(3 * window) { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, body: [1]) }
    #expect(world.pump.requests.count == window)
    #expect(world.pump.engines[world.caller].calls.heldCount == 2 * window)
    for _ in 0..<3 { world.pump.answerAll() }
    #expect((1...(3 * window)).allSatisfy { world.pump.reply($0) == [1] })
    #expect(world.pump.engines[world.service].counters.beyondCredit == 0)
  }

  @Test func `refuses what a peer sends beyond its credit, and goes on with the others`() throws {
    var world = EchoWorld()
    world.pump.engines[world.service].running = BusLimits.runningRequests / 4 * 3
    let link = world.pump.stranger(to: world.service)
    world.pump.engines[world.service].receive(
      Frame.of(.hello, Greeting.with { $0.node = Pump.node(7).bytes }), on: link, now: world.pump.now)
    var frame: [UInt8] = []
    for number in 1...100 {
      var header = Header(.request)
      header.requestID = UInt64(number)
      header.service = EchoWorld.say.serviceID
      header.method = EchoWorld.say.number
      header.timeout = 1_000
      frame += Frame.of(header)
    }
    world.pump.engines[world.service].receive(frame, on: link, now: world.pump.now)
    #expect(world.pump.engines[world.service].takeEffects().requests.count == 16)
    #expect(world.pump.engines[world.service].counters.beyondCredit > 0)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, body: [7])
    world.pump.answerAll()
    #expect(world.pump.reply(1) == [7])
  }

  @Test func `sheds bulk first, then what is normal, and takes what is high to the last`() {
    let limit = BusLimits.runningRequests
    #expect(Overload.accepts(.bulk, running: limit / 2))
    #expect(!Overload.accepts(.bulk, running: limit / 10 * 9) && Overload.accepts(.normal, running: limit / 10 * 9))
    #expect(!Overload.accepts(.normal, running: limit - 1) && Overload.accepts(.high, running: limit - 1))
    #expect(!Overload.accepts(.control, running: limit))
  }

  @Test func `a link that says hello again counts from zero on both sides`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    for round in 1...3 {
      for waiter in 1...50 { world.pump.call(from: world.caller, EchoWorld.say, waiter: round * 100 + waiter) }
      world.pump.engines[world.caller].connected(link, now: world.pump.now)
      world.pump.run()
      world.pump.answerAll()
    }
    #expect(world.pump.outcomes.values.allSatisfy { !$0.isRefusal })
    #expect(world.pump.engines[world.service].counters.beyondCredit == 0)
  }

  @Test func `a more important call takes the place of a less important one that waits`() throws {
    var pump = Pump()
    let caller = pump.add()
    for waiter in 0..<BusLimits.waitingCalls { pump.call(from: caller, EchoWorld.say, waiter: waiter, priority: .bulk) }
    pump.call(from: caller, EchoWorld.say, waiter: -1, priority: .high)
    #expect(pump.outcomes[-1] == nil)
    let refusal = try #require(pump.refusal(BusLimits.waitingCalls - 1))
    #expect(refusal.code == BusRefusals.overloaded.code && refusal.notExecuted)
    #expect(pump.engines[caller].counters.shed == 1)
  }

  @Test func `a call that is given up while it waits is forgotten`() throws {
    var pump = Pump()
    let caller = pump.add()
    for waiter in 1...3 {
      let started = pump.call(from: caller, EchoWorld.say, waiter: waiter)
      if waiter < 3 { pump.engines[caller].cancel(try #require(started)) }
    }
    pump.advance(.milliseconds(500))
    #expect(pump.engines[caller].waiting.count == 1 && pump.engines[caller].calls.heldCount == 1)
  }

  @Test func `a call that will not wait ends at once where no instance is known`() throws {
    var pump = Pump()
    let caller = pump.add()
    pump.call(from: caller, EchoWorld.say, waiter: 1, waitsForReady: false)
    let refusal = try #require(pump.refusal(1))
    #expect(refusal.code == BusRefusals.unavailable.code && refusal.notExecuted)
  }
}
