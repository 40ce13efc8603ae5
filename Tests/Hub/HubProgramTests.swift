import Bus
import Hub
import Logging
import Testing

@Suite("The hub answers as every instance does")
struct HubProgramTests {
  private let node: Node

  init() {
    var configuration = NodeConfiguration(incarnation: 7, logger: Logger(label: "test"))
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    node = Node(configuration)
  }

  private func ask<Request: Call>(_ request: Request) async throws -> Request.Reply {
    try await node.start()
    HubProgram.serve(on: node)
    var options = CallOptions(principal: Principal(id: "test", role: .operator, channel: "test"))
    options.service = HubProgram.service
    let outcome: Result<Request.Reply, any Error>
    do { outcome = .success(try await node.call(request, options)) } catch { outcome = .failure(error) }
    await node.stop()
    return try outcome.get()
  }

  @Test func `says who it is`() async throws {
    let info = try await ask(ReadInfo())
    #expect(info.service == "hub")
    #expect(!info.version.isEmpty)
    #expect(info.node == node.id.bytes)
    #expect(info.incarnation == 7)
    #expect(info.methods.isEmpty)
  }

  @Test func `says that it is well`() async throws {
    let health = try await ask(ReadHealth())
    #expect(health.isHealthy && health.detail.isEmpty)
  }

  @Test func `answers a ping`() async throws {
    #expect(try await ask(Ping()) == Empty())
  }

  @Test func `keeps figures of what it was asked`() async throws {
    let statistics = try await ask(ReadStatistics())
    #expect(statistics.badFrames == 0)
    #expect(statistics.methods.map(\.name) == ["bus.stats"])
    #expect(statistics.methods.first?.inFlight == 1)
  }

  @Test(.timeLimit(.minutes(1))) func `is in its own directory, at the endpoints where it listens`() async throws {
    try await node.start()
    HubProgram.serve(on: node)
    while node.instances.isEmpty { await Task.yield() }
    #expect(node.instances.map(\.service) == ["hub"])
    #expect(node.instances.first?.endpoints == node.endpoints)
    await node.stop()
  }
}
