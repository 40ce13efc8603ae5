import Synchronization
import Testing

@testable import Bus

@Suite("A node that knows one endpoint of a hub", .timeLimit(.minutes(1)))
struct RelayedNodeTests {
  @Test func `reaches every service through it, and connects to nothing else`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = Node(
      TestNodes.configuration {
        $0.hubs = [.endpoint(hub.endpoints[0])]
        $0.reach = .relayed
      })
    try await client.start()
    let replies = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask { try await client.call(Echo.with { $0.text = "\(number)" }, as: Principal()).text == "\(number)" }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(replies == 200)
    #expect(client.engine.withLock { $0.outbound.isEmpty } && hub.counters.relayed >= 200)
    for node in [client, service, hub] { await node.stop() }
  }

  @Test func `is answered by another instance when the one that served it leaves`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let first = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = Node(
      TestNodes.configuration {
        $0.hubs = [.endpoint(hub.endpoints[0])]
        $0.reach = .relayed
      })
    try await client.start()
    _ = try await client.call(Echo(), as: Principal())
    let second = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    await first.stop()
    let reply = try await client.call(Echo.with { $0.text = "一门" }, as: Principal(), within: .seconds(20))
    #expect(reply.text == "一门")
    for node in [client, second, hub] { await node.stop() }
  }
}
