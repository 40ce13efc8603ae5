import Bus
import Logging
import Testing

struct Echo: Call, Hashable {
  typealias Reply = Echo
  static let method = Method("echo.say", 1, .query)
  var text = ""
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
}

struct EchoOperation: Operation {
  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo { request }
}

@Suite("A node calls and answers")
struct NodeTests {
  static func configuration(_ build: (inout NodeConfiguration) -> Void) -> NodeConfiguration {
    var configuration = NodeConfiguration(incarnation: 1, logger: Logger(label: "test"))
    build(&configuration)
    return configuration
  }

  @Test func `itself, over the in-memory network, as its own hub`() async throws {
    let node = Node(Self.configuration {
      $0.isHub = true
      $0.network = MemoryNetwork()
    })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
    let reply = try await node.call(Echo.with { $0.text = "一门" }, as: Principal())
    #expect(reply.text == "一门")
    await node.stop()
  }

  @Test func `another over tcp, found through a hub`() async throws {
    let hub = Node(Self.configuration {
      $0.isHub = true
      $0.network = MemoryNetwork()
      $0.listen = ["tcp://127.0.0.1:0"]
    })
    try await hub.start()
    let service = Node(Self.configuration {
      $0.hubs = [.endpoint(hub.endpoints[0])]
      $0.listen = ["tcp://127.0.0.1:0"]
    })
    try await service.start()
    service.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
    let client = Node(Self.configuration { $0.hubs = [.endpoint(hub.endpoints[0])] })
    try await client.start()
    let reply = try await client.call(Echo.with { $0.text = "一门" }, as: Principal())
    #expect(reply.text == "一门")
    await client.stop()
    await service.stop()
    await hub.stop()
  }
}
