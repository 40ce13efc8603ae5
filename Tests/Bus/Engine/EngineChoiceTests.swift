import Testing

@testable import Bus

@Suite("An engine chooses among instances")
struct EngineChoiceTests {
  /// A hub, three instances of `echo`, and a caller whose links are made.
  static func world() -> (pump: Pump, services: [Int], caller: Int) {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let services = (0..<3).map { _ in pump.add() }
    let caller = pump.add()
    for node in services + [caller] { pump.join(node, hub: hub) }
    for service in services { pump.host(service, "echo", EchoWorld.methods) }
    pump.call(from: caller, EchoWorld.say, waiter: 0)
    pump.answerAll()
    return (pump, services, caller)
  }

  @Test func `the one with less to do, so that all have their share`() {
    var (pump, services, caller) = Self.world()
    for waiter in 1...300 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    for service in services { #expect((80...120).contains(pump.requests.count { $0.engine == service })) }
  }

  @Test func `none that fails again and again, as long as another is well`() {
    var (pump, services, caller) = Self.world()
    for waiter in 1...60 {
      pump.call(from: caller, EchoWorld.say, waiter: waiter)
      let failing = pump.requests.first?.engine == services[0]
      pump.answerAll { failing ? .refused(BusRefusals.internalFault.refusal()) : .reply($0.body) }
    }
    #expect(pump.engines[caller].counters.ejections == 1)
    for waiter in 101...200 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(pump.requests.allSatisfy { $0.engine != services[0] })
    pump.answerAll()
    pump.advance(.seconds(2))
    for waiter in 201...300 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(pump.requests.contains { $0.engine == services[0] }, "after its time it is asked again")
  }

  @Test func `none whose ping is unanswered, as long as another is well`() {
    var (pump, services, caller) = Self.world()
    pump.call(from: caller, EchoWorld.say, waiter: 1)
    let frozen = pump.requests[0].engine
    #expect(services.contains(frozen))
    pump.presence[frozen] = .frozen
    pump.advance(.milliseconds(2_400))
    pump.requests = []
    for waiter in 100..<150 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(pump.requests.count == 50 && pump.requests.allSatisfy { $0.engine != frozen })
  }

  /// The same world, whose services say that a request takes so long.
  static func world(each nanoseconds: Int) -> (pump: Pump, services: [Int], caller: Int) {
    var (pump, services, caller) = world()
    for service in services { pump.engines[service].pace.note(Int64(nanoseconds) * 1_000, for: 1_000_000) }
    for waiter in 1_000..<1_060 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    pump.answerAll()
    pump.advance(.milliseconds(20))
    pump.requests = []
    return (pump, services, caller)
  }

  @Test func `the one that is awake, as long as it is soon done`() {
    var (pump, services, caller) = Self.world(each: 2_000)
    for waiter in 1...50 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(Set(pump.requests.map(\.engine)).count == 1, "fifty of two microseconds are the time of a wake")
    for waiter in 51...60 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(Set(pump.requests.map(\.engine)).count == 2, "and no more than that wait for one")
    #expect(services.count == 3)
  }

  @Test func `one for each call that takes longer than it takes to wake another`() {
    var (pump, services, caller) = Self.world(each: 150_000)
    for waiter in 1...300 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    for service in services { #expect((80...120).contains(pump.requests.count { $0.engine == service })) }
  }

  @Test func `not the same for ever, so that who comes new has its share`() {
    var (pump, services, caller) = Self.world(each: 1)
    var chosen: [Int] = []
    for waiter in 1...300 {
      pump.call(from: caller, EchoWorld.say, waiter: waiter)
      chosen.append(pump.requests[0].engine)
      pump.answerAll()
      pump.advance(.milliseconds(1))
    }
    for service in services { #expect((50...150).contains(chosen.count { $0 == service })) }
    let changes = zip(chosen, chosen.dropFirst()).count { $0 != $1 }
    #expect(changes <= 300 / 10, "kept for ten milliseconds")
  }

  @Test func `not one that has gone since, nor one that fails`() {
    var (pump, services, caller) = Self.world(each: 1)
    pump.call(from: caller, EchoWorld.say, waiter: 1)
    let chosen = pump.requests[0].engine
    #expect(services.contains(chosen))
    pump.presence[chosen] = .dead
    pump.requests = []
    for waiter in 2...10 { pump.call(from: caller, EchoWorld.say, waiter: waiter) }
    #expect(pump.requests.count { $0.engine != chosen } >= 8)
  }
}
