import Bus
import Logging
import Synchronization
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

  /// The test service's query, which the caller takes for a command: without a key it is tried again only where it surely was not executed.
  struct Once: Call, Hashable {
    typealias Reply = Echo
    static let method = Method("echo.say", 1, .command)
    var text = ""
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
  }

  /// Callers that ask one call after the other until they are cancelled.
  final class Load: Sendable {
    let answered = Atomic<Int>(0)
    let refusals = Mutex<[Refusal]>([])

    func run(over client: Node) async {
      while !Task.isCancelled {
        do throws(Refusal) {
          _ = try await client.call(Once(), CallOptions(timeout: .seconds(30), key: []))
          answered.add(1, ordering: .relaxed)
        } catch {
          if error.code != BusRefusals.cancelled.code { refusals.withLock { $0.append(error) } }
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(4)), arguments: [Reach.direct, .relayed])
  func `under load loses no call, also none that cannot be repeated`(reach: Reach) async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    func start() async throws -> Node { try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation()) }
    var services = [try await start(), try await start()]
    let client = try await Self.node {
      $0.hubs = [.endpoint(hub.endpoints[0])]
      $0.reach = reach
    }
    let load = Load()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<32 { group.addTask { await load.run(over: client) } }
      for _ in 0..<10 {
        let before = load.answered.load(ordering: .relaxed)
        try await HostilePeerTests.until { load.answered.load(ordering: .relaxed) >= before + 200 }
        services.append(try await start())
        await services.removeFirst().stop()
      }
      group.cancelAll()
    }
    let refusals = load.refusals.withLock { $0 }
    #expect(refusals.isEmpty, "\(refusals.count), the first: \(String(describing: refusals.first))")
    for node in [client] + services + [hub] { await node.stop() }
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

  /// Asks by way of the node that it stands on, as operations that call other services do.
  struct Asking: Operation {
    typealias Request = WhoAnswers
    let bus: any Caller

    nonisolated(nonsending) func handle(_ request: WhoAnswers, _ context: CallContext) async throws -> WhoAnswers { WhoAnswers() }
  }

  struct OwnLog: EventSource {
    let bus: any Caller
    nonisolated(nonsending) func page(after position: UInt64, limit: Int) async throws -> LogPage {
      throw BusRefusals.unavailable.refusal()
    }
    nonisolated(nonsending) func wait(after position: UInt64) async {}
  }

  @Test(.timeLimit(.minutes(1)))
  func `it is let go of with all that it hosts, though that holds it`() async throws {
    weak var left: Node?
    do {
      let node = try await Self.node { $0.listen = ["tcp://127.0.0.1:0"] }
      node.serve(ServiceDefinition(name: "who", version: "1", operations: [Asking(bus: node)], events: OwnLog(bus: node)))
      await node.stop()
      left = node
    }
    try await HostilePeerTests.until { left == nil }
  }
}
