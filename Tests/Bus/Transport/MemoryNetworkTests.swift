import Bus
import Testing

@Suite("The in-memory network")
struct MemoryNetworkTests {
  struct Other: Call, Hashable {
    typealias Reply = Other
    static let method = Method("other.say", 1, .query)
    var text = ""
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
  }

  struct OtherOperation: Operation {
    func handle(_ request: Other, _ context: CallContext) async throws -> Other { request }
  }

  @Test func `a node that calls its own hub hears of services that come later`() async throws {
    let node = Node(
      TestNodes.configuration {
        $0.isHub = true
        $0.network = MemoryNetwork()
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
    // From this call on the node has two links to itself: as its hub's client and as the echo's caller.
    _ = try await node.call(Echo(), as: Principal())
    node.serve(ServiceDefinition(name: "other", version: "1", operations: [OtherOperation()]))
    let reply = try await node.call(Other.with { $0.text = "一门" }, as: Principal())
    #expect(reply.text == "一门")
    await node.stop()
  }
}
