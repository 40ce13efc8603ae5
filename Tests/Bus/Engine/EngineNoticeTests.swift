import Testing

@testable import Bus

@Suite("Those who run a program hear")
struct EngineNoticeTests {
  private static let day: Int64 = 1_780_000_000_000_000

  /// A hub and a client whose clocks differ by so many seconds, after they have met.
  private static func met(ahead seconds: Int64, telling: Bool = true) -> (pump: Pump, client: Int, hub: Int) {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let client = pump.add()
    if telling { pump.engines[hub].dayOffset = day + seconds * 1_000_000 }
    pump.engines[client].dayOffset = day
    pump.join(client, hub: hub)
    return (pump, client, hub)
  }

  @Test(arguments: [3_600, -3_600] as [Int64])
  func `that the hub's clock is an hour off, once, and by which sign`(seconds: Int64) {
    var (pump, client, hub) = Self.met(ahead: seconds)
    pump.advance(.seconds(20))
    #expect(pump.notices.map(\.engine) == [client])
    #expect(pump.notices.map(\.notice) == [.clockDiffers(seconds: Int(seconds), peer: Pump.node(hub))])
  }

  @Test func `that the clock of an instance is off too, once it is called, and the instance's people nothing`() {
    var (pump, client, hub) = Self.met(ahead: 0)
    let service = pump.add()
    pump.engines[service].dayOffset = Self.day + 3_600_000_000
    pump.host(service, "echo", EchoWorld.methods)
    pump.join(service, hub: hub)
    #expect(pump.notices.map(\.engine) == [service], "which has met the hub")
    pump.call(from: client, EchoWorld.say, waiter: 1)
    #expect(pump.notices.dropFirst().map(\.engine) == [client])
    #expect(pump.notices.last?.notice == .clockDiffers(seconds: 3_600, peer: Pump.node(service)))
  }

  @Test func `nothing of a difference of minutes, nor of a peer that does not tell its time`() {
    #expect(Self.met(ahead: 300).pump.notices.isEmpty)
    #expect(Self.met(ahead: 3_600, telling: false).pump.notices.isEmpty)
  }

  @Test(arguments: [Int.max, Int.min, -1, 1 << 61]) func `nothing of a time that cannot be one`(time: Int) {
    var pump = Pump()
    let client = pump.add()
    pump.engines[client].dayOffset = Self.day
    pump.engines[client].compareClocks(Greeting.with { $0.time = time }, of: Pump.node(7))
    #expect(pump.engines[client].takeEffects().actions.isEmpty)
  }

  @Test func `that a hub does not answer, once for each silence, and that it answers again`() {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let client = pump.add()
    pump.join(client, hub: hub)
    pump.advance(.seconds(20))
    #expect(pump.notices.isEmpty)
    pump.presence[hub] = .frozen
    pump.advance(.seconds(20))
    #expect(pump.notices.map(\.engine) == [client])
    #expect(pump.notices.map(\.notice) == [.hubSilent(place: 0)])
    pump.presence[hub] = .alive
    pump.advance(.seconds(20))
    #expect(pump.notices.map(\.notice) == [.hubSilent(place: 0), .hubAnswers(place: 0)])
  }

  @Test func `that a hub refused the registration, once for each reason`() {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let first = pump.add()
    let second = pump.add()
    pump.join(first, hub: hub)
    pump.join(second, hub: hub)
    pump.host(first, DirectoryTests.collision.0, EchoWorld.methods)
    pump.host(second, DirectoryTests.collision.1, EchoWorld.methods)
    pump.advance(.seconds(20))
    #expect(pump.notices.map(\.engine) == [second])
    #expect(pump.notices.map(\.notice) == [.registrationRefused(reason: "the service's id is that of \(DirectoryTests.collision.0)")])
  }

  @Test func `that two hubs refused it for different reasons, once each`() throws {
    var pump = Pump()
    let client = pump.add()
    let hubs = [pump.add(isHub: true), pump.add(isHub: true)]
    let links = hubs.map { pump.join(client, hub: $0) }
    for _ in 1...3 {
      for (link, reason) in zip(links, ["full", "newer"]) {
        let reply = InstanceIDs.with {
          $0.ids = [Array(1...16)]
          $0.reason = reason
        }
        pump.engines[client].receive(Frame.of(Header(.registered), body: reply.encoded()), on: link, now: pump.now)
        pump.run()
      }
    }
    #expect(pump.notices.map(\.notice) == [.registrationRefused(reason: "full"), .registrationRefused(reason: "newer")])
  }

  @Test func `that a program offers a service of the same name with other methods, at the hub and there, once`() {
    var pump = Pump()
    let hub = pump.add(isHub: true)
    let programs = (0..<3).map { _ in pump.add() }
    for program in programs { pump.join(program, hub: hub) }
    pump.host(programs[0], "echo", EchoWorld.methods)
    pump.host(programs[1], "echo", EchoWorld.methods)
    pump.advance(.seconds(10))
    #expect(pump.notices.isEmpty)
    pump.host(programs[2], "echo", Array(EchoWorld.methods.dropLast()))
    pump.advance(.seconds(10))
    #expect(Set(pump.notices.map(\.engine)) == [hub, programs[2]] && pump.notices.count == 2)
    #expect(pump.notices.map(\.notice).contains(.contractsDiffer(service: "echo")))
    #expect(pump.notices.map(\.notice).contains(.registrationDoubted(reason: "other instances of echo offer other methods")))
    #expect(pump.engines[hub].directory?.leases.count == 3)
  }
}
