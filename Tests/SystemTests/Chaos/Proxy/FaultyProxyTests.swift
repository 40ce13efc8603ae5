import Bus
import Foundation
import TestKit
import Testing

/// The faults are real: a harness whose cuts cut nothing would prove nothing.
@Suite("The proxy between programs", .timeLimit(.minutes(1)))
struct FaultyProxyTests {
  /// A hub at a local socket, a proxy before it, and a client that has joined the hub through that.
  static func run(_ body: (FaultyProxy, Node, Node) async throws -> Void) async throws {
    let path = TemporaryDirectory.make() + "/hub.ipc"
    let hub = Node(
      {
        var configuration = NodeConfiguration(incarnation: 1, logger: RunningSuite.quiet)
        configuration.listen = ["ipc://" + path]
        configuration.isHub = true
        configuration.network = MemoryNetwork()
        return configuration
      }())
    try await hub.start()
    let proxy = try FaultyProxy(to: path)
    let client = try await RunningSuite.join(proxy.endpoint)
    try await until("the client has joined") { client.knowsTable }
    try await body(proxy, hub, client)
    await client.stop(within: .zero)
    await hub.stop(within: .zero)
    proxy.close()
  }

  @Test func `carries what is said until it cuts, and what is said over the next connection`() async throws {
    try await Self.run { proxy, hub, client in
      let before = client.counters.linksLost
      proxy.cut()
      try await until("the client sees that the connection is gone") { client.counters.linksLost > before }
      hub.serve(ServiceDefinition(name: "after", version: "1", operations: []))
      try await until("the client hears of it over a new one") { client.instances.contains { $0.service == "after" } }
    }
  }

  @Test(arguments: ProxiedConnection.Direction.allCases)
  func `half open, it is noticed by silence alone, and healed`(direction: ProxiedConnection.Direction) async throws {
    try await Self.run { proxy, hub, client in
      let before = client.counters.linksLost
      proxy.halfOpen(direction)
      hub.serve(ServiceDefinition(name: "after", version: "1", operations: []))
      try await until("the client gives the silent connection up") { client.counters.linksLost > before }
      proxy.heal()
      try await until("the client hears of it over a new one") { client.instances.contains { $0.service == "after" } }
    }
  }

  /// A connection that falls silent before its two ends have greeted each other has no heartbeat yet; the library by itself would
  /// wait 30 s for the greeting, and connect to nobody else there.
  @Test(arguments: ProxiedConnection.Direction.allCases)
  func `half open from its beginning, it is given up too`(direction: ProxiedConnection.Direction) async throws {
    try await Self.run { proxy, hub, client in
      let made = proxy.made
      proxy.halfOpen(direction)
      proxy.cut()
      try await until("the client has connected anew, into silence") { proxy.made > made }
      proxy.heal()
      hub.serve(ServiceDefinition(name: "after", version: "1", operations: []))
      try await until("the client hears of it over a whole one", within: .seconds(20)) {
        client.instances.contains { $0.service == "after" }
      }
    }
  }

  @Test func `delayed, everything still comes`() async throws {
    try await Self.run { proxy, hub, client in
      proxy.delay(by: .milliseconds(200))
      let began = ContinuousClock.now
      hub.serve(ServiceDefinition(name: "after", version: "1", operations: []))
      try await until("the client hears of it") { client.instances.contains { $0.service == "after" } }
      #expect(ContinuousClock.now - began >= .milliseconds(200))
    }
  }
}
