import Bus
import BusFloor
import Logging

/// One direct call, and many at once, over tcp between two nodes, beside the bare loop: five interleaved rounds, medians.
public enum BusBench {
  static let bodyBytes = 128
  static let rounds = 5

  struct Echo: Call, Hashable {
    typealias Reply = Echo
    static let method = Method("echo.say", 1, .query)
    var body: [UInt8] = []
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "body", &body) }
  }

  struct EchoOperation: ImmediateOperation {
    func answer(_ request: Echo, _ context: CallContext) throws -> Echo { request }
  }

  public static func run(seconds: Double = 0.7) async throws -> [Measure] {
    let server = try await node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
    let client = try await node { $0.hubs = [.endpoint(server.endpoints[0])] }
    _ = try await client.call(Echo(), as: Principal())
    var figures = Rounds()
    for _ in 0..<rounds {
      for inFlight in [1, 64, 1_024] {
        let floor = await onThread { FloorLoop.run(bodyBytes: bodyBytes, inFlight: inFlight, seconds: seconds) }
        let onLoop = await Task(executorPreference: client.taskExecutor) { await call(client, inFlight, seconds) }.value
        let anywhere = await Task { await call(client, inFlight, seconds) }.value
        for (who, result) in [("floor", floor), ("loop", onLoop), ("any", anywhere)] { figures.note(who, inFlight, result) }
      }
    }
    await client.stop()
    await server.stop()
    return figures.rows("bus.onLoop", of: "loop", beside: "floor", p50: 1.3, rates: [64: 0.7, 1_024: 0.6])
      + figures.rows("bus.anyThread", of: "any", beside: "floor", p50: 2.0, rates: [64: 0.5, 1_024: 0.5])
  }

  /// A node that has started; what it serves is registered at once.
  static func node(_ build: (inout NodeConfiguration) -> Void, serving services: [ServiceDefinition] = []) async throws -> Node {
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    var configuration = NodeConfiguration(incarnation: 1, logger: logger)
    build(&configuration)
    let node = Node(configuration)
    let listens = !configuration.listen.isEmpty
    if !listens { services.forEach(node.serve) }
    try await node.start()
    if listens { services.forEach(node.serve) }
    return node
  }

  private static func onThread(_ work: @escaping @Sendable () -> FloorLoop.Result) async -> FloorLoop.Result {
    await withCheckedContinuation { continuation in
      BenchThread.run { continuation.resume(returning: work()) }
    }
  }

  nonisolated(nonsending) static func call(
    _ client: Node, _ inFlight: Int, _ seconds: Double, bytes: Int = bodyBytes, as role: Role = .service
  ) async -> FloorLoop.Result {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    if inFlight == 1 {
      result.latencies = await callOne(client, until: end, bytes: bytes, as: role)
      result.calls = result.latencies.count
    } else {
      // A group's tasks live where their parent lives; unstructured ones would not.
      result.calls = await withTaskGroup { group in
        for _ in 0..<inFlight { group.addTask { await callMany(client, until: end, bytes: bytes, as: role) } }
        return await group.reduce(0, +)
      }
    }
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    return result
  }

  nonisolated(nonsending) static func callOne(_ client: Node, until end: UInt64, bytes: Int, as role: Role) async -> [UInt64] {
    let echo = Echo.with { $0.body = [UInt8](repeating: 7, count: bytes) }
    let principal = Principal(id: "bench", role: role, channel: "bench")
    var latencies: [UInt64] = []
    var before = FloorLoop.now()
    while before < end {
      guard (try? await client.call(echo, as: principal)) != nil else { continue }
      let after = FloorLoop.now()
      latencies.append(after - before)
      before = after
    }
    return latencies
  }

  nonisolated(nonsending) static func callMany(_ client: Node, until end: UInt64, bytes: Int, as role: Role) async -> Int {
    let echo = Echo.with { $0.body = [UInt8](repeating: 7, count: bytes) }
    let principal = Principal(id: "bench", role: role, channel: "bench")
    var count = 0
    while FloorLoop.now() < end {
      if (try? await client.call(echo, as: principal)) != nil { count += 1 }
    }
    return count
  }
}
