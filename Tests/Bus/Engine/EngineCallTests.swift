import Testing

@testable import Bus

/// A hub (0), an instance of `echo` (1) and a caller (2).
struct EchoWorld {
  static let say = Method("echo.say", 1, .query)
  static let change = Method("echo.change", 2, .command)
  static let audit = Method("echo.audit", 3, .query, roles: [.auditor, .service])
  static let methods = [say, change, audit]

  var pump = Pump()
  let hub: Int
  let service: Int
  let caller: Int
  let instance: InstanceID

  init(timing: Timing = Timing()) {
    pump.timing = timing
    hub = pump.add(isHub: true)
    service = pump.add()
    caller = pump.add()
    pump.join(service, hub: hub)
    pump.join(caller, hub: hub)
    instance = pump.host(service, "echo", Self.methods)
  }

  /// The link from the caller to the instance.
  var link: LinkID? { pump.engines[caller].outbound[pump.engines[service].node] }

  /// The state of that link.
  var state: Link.State? { link.flatMap { pump.engines[caller].links[$0.index].state } }

  /// The caller's link is made, by a first call.
  mutating func warm() {
    pump.call(from: caller, Self.say, waiter: 0)
    pump.answerAll()
  }
}

@Suite("An engine's calls")
struct EngineCallTests {
  @Test func `are answered, each by its own reply`() {
    var world = EchoWorld()
    for waiter in 1...5 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, body: [UInt8(waiter)]) }
    #expect(world.pump.requests.count == 5)
    world.pump.requests.reverse()
    world.pump.answerAll()
    for waiter in 1...5 { #expect(world.pump.reply(waiter) == [UInt8(waiter)]) }
    #expect(world.pump.endings.values.allSatisfy { $0 == 1 })
    #expect(world.pump.engines[world.caller].calls.count == 0)
    #expect(world.pump.engines[world.service].running == 0)
  }

  @Test func `carry the time that is left, and end at the deadline with an unknown outcome`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .milliseconds(1_500))
    let request = try #require(world.pump.requests.first?.request)
    #expect(request.deadline == world.pump.now + .milliseconds(1_500))
    world.pump.advance(.milliseconds(1_450))
    #expect(world.pump.outcomes[1] == nil)
    world.pump.advance(.milliseconds(100))
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.deadlineExceeded.code && !refusal.notExecuted)
    world.pump.answerAll()
    #expect(world.pump.endings[1] == 1)
    #expect(world.pump.engines[world.caller].counters.lateReplies == 1)
  }

  @Test func `whose deadline has passed are given up at the instance as well, each once, and give their credit back`() throws {
    var world = EchoWorld()
    world.warm()
    let link = try #require(world.link)
    let before = world.pump.engines[world.caller].links[link.index].outgoing.left
    let started = (1...3).map { world.pump.call(from: world.caller, EchoWorld.say, waiter: $0, timeout: .milliseconds(500)) }
    let requestIDs = try started.map { try #require($0) }
    world.pump.advance(.milliseconds(450))
    #expect(world.pump.cancelled.isEmpty)
    world.pump.advance(.seconds(2))
    #expect(world.pump.cancelled.map(\.engine) == [world.service, world.service, world.service])
    #expect(Set(world.pump.cancelled.map(\.requestID)) == Set(requestIDs))
    #expect(world.pump.engines[world.caller].links[link.index].inFlight == 0)
    world.pump.answerAll { _ in .refused(Refusal(BusRefusals.cancelled, notExecuted: true)) }
    #expect(world.pump.engines[world.caller].links[link.index].outgoing.left == before)
    #expect((1...3).allSatisfy { world.pump.endings[$0] == 1 && world.pump.refusal($0)?.code == BusRefusals.deadlineExceeded.code })
  }

  @Test func `that are answered in time, or waited in vain, are given up nowhere`() {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .milliseconds(500))
    world.pump.answerAll()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 2, timeout: .milliseconds(500), target: InstanceID(Array(0..<16)))
    world.pump.advance(.seconds(2))
    #expect(world.pump.endings[1] == 1 && world.pump.endings[2] == 1)
    #expect(world.pump.cancelled.isEmpty)
  }

  @Test func `with no time at all are refused, not executed`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .zero)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 2, timeout: .seconds(-1))
    for waiter in 1...2 {
      let refusal = try #require(world.pump.refusal(waiter))
      #expect(refusal.code == BusRefusals.deadlineExceeded.code && refusal.notExecuted)
    }
    #expect(world.pump.requests.isEmpty)
  }

  @Test func `with all the time there is get the longest there may be`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, timeout: .seconds(Int64.max))
    #expect(try #require(world.pump.requests.first).request.deadline == world.pump.now + BusLimits.longestTimeout)
  }

  @Test func `end at once when the link is lost, every one, their outcome unknown`() throws {
    var world = EchoWorld()
    for waiter in 1...50 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter) }
    world.pump.breakLinks(of: world.caller, to: world.service)
    for waiter in 1...50 {
      let refusal = try #require(world.pump.refusal(waiter))
      #expect(refusal.code == BusRefusals.linkLost.code && !refusal.notExecuted)
    }
    #expect(world.pump.engines[world.caller].calls.count == 0)
    world.pump.answerAll()
    #expect(world.pump.endings.values.allSatisfy { $0 == 1 })
  }

  @Test func `wait for an instance, and go when one appears`() {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let service = pump.add()
    let caller = pump.add()
    pump.join(caller, hub: hub)
    pump.join(service, hub: hub)
    pump.call(from: caller, EchoWorld.say, waiter: 1, body: [7])
    pump.advance(.seconds(2))
    #expect(pump.outcomes.isEmpty && pump.requests.isEmpty)
    pump.host(service, "echo", EchoWorld.methods)
    #expect(pump.requests.first?.request.deadline == pump.now + .seconds(3))
    pump.answerAll()
    #expect(pump.reply(1) == [7])
  }

  @Test func `that wait in vain end at the deadline, and were surely not executed`() throws {
    var pump = Pump()
    let caller = pump.add()
    pump.call(from: caller, EchoWorld.say, waiter: 1, timeout: .seconds(1))
    pump.advance(.seconds(2))
    let refusal = try #require(pump.refusal(1))
    #expect(refusal.code == BusRefusals.unavailable.code && refusal.notExecuted && refusal.detail == "echo")
    #expect(pump.engines[caller].waiting.isEmpty)
  }

  @Test func `that wait are bounded in number`() throws {
    var pump = Pump()
    let caller = pump.add()
    for waiter in 0..<BusLimits.waitingCalls { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(pump.outcomes.isEmpty)
    pump.call(from: caller, EchoWorld.say, waiter: -1)
    let refusal = try #require(pump.refusal(-1))
    #expect(refusal.code == BusRefusals.overloaded.code && refusal.notExecuted)
    #expect(pump.engines[caller].counters.callsRefusedHere == 1)
  }

  @Test func `to a peer that takes nothing are bounded in bytes, and go on when it does`() throws {
    var world = EchoWorld()
    world.warm()
    world.pump.presence[world.service] = .full
    let body = [UInt8](repeating: 1, count: BusLimits.bodyBytes)
    for waiter in 1...17 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, body: body) }
    let refusal = try #require(world.pump.refusal(17))
    #expect(refusal.code == BusRefusals.overloaded.code && refusal.notExecuted)
    world.pump.presence[world.service] = .alive
    world.pump.advance(.milliseconds(500))
    world.pump.answerAll()
    for waiter in 1...16 { #expect(world.pump.reply(waiter)?.count == BusLimits.bodyBytes) }
  }

  @Test func `with a body over the limit are refused here, not executed`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1, body: [UInt8](repeating: 0, count: BusLimits.bodyBytes + 1))
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 2, key: [UInt8](repeating: 1, count: BusLimits.headerBytes))
    for waiter in 1...2 {
      let refusal = try #require(world.pump.refusal(waiter))
      #expect(refusal.code == BusRefusals.tooLarge.code && refusal.notExecuted)
    }
  }

  @Test func `that are given up end at once, and the peer is told`() throws {
    var world = EchoWorld()
    let started = world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let requestID = try #require(started)
    world.pump.engines[world.caller].cancel(requestID)
    world.pump.run()
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.cancelled.code && !refusal.notExecuted)
    #expect(world.pump.cancelled.map(\.requestID) == [requestID])
    world.pump.engines[world.caller].cancel(requestID)
    world.pump.answerAll()
    #expect(world.pump.endings[1] == 1)
  }

  @Test func `that are given up before they were sent were surely not executed`() throws {
    var pump = Pump()
    let caller = pump.add()
    let started = pump.call(from: caller, EchoWorld.say, waiter: 1)
    let requestID = try #require(started)
    pump.engines[caller].cancel(requestID)
    pump.run()
    #expect(try #require(pump.refusal(1)).notExecuted)
  }

  @Test func `for one instance go to it, and never to another`() throws {
    var world = EchoWorld()
    let second = world.pump.add()
    world.pump.join(second, hub: world.hub)
    let instance = world.pump.host(second, "echo", EchoWorld.methods)
    for waiter in 1...10 {
      world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter, target: waiter.isMultiple(of: 2) ? instance : world.instance)
    }
    #expect(world.pump.requests.count { $0.engine == second } == 5)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 11, timeout: .seconds(1), target: InstanceID(Array(0..<16)))
    world.pump.advance(.seconds(2))
    #expect(try #require(world.pump.refusal(11)).notExecuted)
  }

  @Test func `are shared among the instances, the less loaded first`() {
    var world = EchoWorld()
    let second = world.pump.add()
    world.pump.join(second, hub: world.hub)
    world.pump.host(second, "echo", EchoWorld.methods)
    for waiter in 1...200 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter) }
    let share = world.pump.requests.count { $0.engine == second }
    #expect((80...120).contains(share), "\(share) of 200")
  }

  @Test func `reach an instance that is new while another takes calls`() {
    var world = EchoWorld()
    world.warm()
    let second = world.pump.add()
    world.pump.join(second, hub: world.hub)
    world.pump.host(second, "echo", EchoWorld.methods)
    for waiter in 1...20 { world.pump.call(from: world.caller, EchoWorld.say, waiter: waiter) }
    #expect(world.pump.requests.contains { $0.engine == second })
  }

  @Test func `whose answer is not theirs stay open: ids are of one link`() throws {
    var world = EchoWorld()
    let started = world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let requestID = try #require(started)
    let stranger = world.pump.stranger(to: world.caller)
    world.pump.engines[world.caller].receive(Frame.of(.reply, requestID: requestID, Empty()), on: stranger, now: world.pump.now)
    world.pump.run()
    #expect(world.pump.outcomes[1] == nil)
    #expect(world.pump.engines[world.caller].counters.lateReplies == 1)
  }
}
