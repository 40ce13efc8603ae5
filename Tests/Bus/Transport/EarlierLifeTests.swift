import Testing

@testable import Bus

/// A program that was killed and started again has the same endpoint and another node, and for one lease the directory
/// holds both.
@Suite("An earlier life of a program", .timeLimit(.minutes(1)))
struct EarlierLifeTests {
  private static func until(_ holds: () -> Bool) async throws {
    while !holds() { try await Task.sleep(for: .milliseconds(1)) }
  }

  @Test func `takes no connection with it when it leaves the directory`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    _ = try await client.call(Echo(), as: Principal())

    let earlier = Instance.with {
      $0.id = InstanceID { 0x0101_0101_0101_0101 }.bytes
      $0.node = NodeID { 0x0202_0202_0202_0202 }.bytes
      $0.incarnation = 1
      $0.revision = 1
      $0.service = "echo"
      $0.version = "1"
      $0.endpoints = service.endpoints
      $0.leaseMilliseconds = 60_000
    }
    let registrar = try #require(RawDealer(hub.endpoints[0]))
    registrar.send(WorkedExample.hello + Frame.of(.register, Registration.with { $0.instances = [earlier] }))
    try await Self.until { client.instances.contains { $0.id == earlier.id } }
    registrar.send(Frame.of(.unregister, InstanceIDs.with { $0.ids = [earlier.id] }))
    try await Self.until { !client.instances.contains { $0.id == earlier.id } }

    let lost = client.counters.linksLost
    for _ in 0..<20 { _ = try await client.call(Echo(), as: Principal()) }
    #expect(client.counters.linksLost == lost)
    for node in [client, service, hub] { await node.stop() }
  }
}
