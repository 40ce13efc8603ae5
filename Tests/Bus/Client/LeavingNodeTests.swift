import Bus
import Logging
import Testing

@Suite("A node leaves")
struct LeavingNodeTests {
  struct WhoAnswers: Call, Hashable {
    typealias Reply = WhoAnswers
    static let method = Method("who.answers", 1, .query)
    var name = ""
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "name", &name) }
  }

  /// Waits until it is cancelled, as a reader of events waits for the next one.
  struct Patient: Operation {
    typealias Request = WhoAnswers
    let began: AsyncStream<Void>.Continuation

    nonisolated(nonsending) func handle(_ request: WhoAnswers, _ context: CallContext) async throws -> WhoAnswers {
      began.yield()
      try await Task.sleep(for: .seconds(60))
      return WhoAnswers.with { $0.name = "patient" }
    }
  }

  struct Prompt: Operation {
    typealias Request = WhoAnswers
    nonisolated(nonsending) func handle(_ request: WhoAnswers, _ context: CallContext) async throws -> WhoAnswers {
      WhoAnswers.with { $0.name = "prompt" }
    }
  }

  static func node(_ build: (inout NodeConfiguration) -> Void) async throws -> Node {
    var configuration = NodeConfiguration(incarnation: 1, logger: Logger(label: "test"))
    build(&configuration)
    let node = Node(configuration)
    try await node.start()
    return node
  }

  @Test(.timeLimit(.minutes(1)))
  func `a query that waits there is asked of another instance`() async throws {
    let hub = try await Self.node {
      $0.isHub = true
      $0.network = MemoryNetwork()
      $0.listen = ["tcp://127.0.0.1:0"]
    }
    let address = HubAddress.endpoint(hub.endpoints[0])
    let patient = try await Self.node {
      $0.hubs = [address]
      $0.listen = ["tcp://127.0.0.1:0"]
    }
    let (beginnings, began) = AsyncStream.makeStream(of: Void.self)
    patient.serve(ServiceDefinition(name: "who", version: "1", operations: [Patient(began: began)]))
    let client = try await Self.node { $0.hubs = [address] }
    async let answer = client.call(WhoAnswers(), as: Principal(), within: .seconds(30))
    for await _ in beginnings { break }
    let prompt = try await Self.node {
      $0.hubs = [address]
      $0.listen = ["tcp://127.0.0.1:0"]
    }
    prompt.serve(ServiceDefinition(name: "who", version: "1", operations: [Prompt()]))
    await patient.stop()
    #expect(try await answer.name == "prompt")
    for node in [client, prompt, hub] { await node.stop() }
  }
}
