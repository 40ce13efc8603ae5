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
}
