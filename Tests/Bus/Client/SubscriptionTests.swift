import Testing

@testable import Bus

@Suite("A subscription", .timeLimit(.minutes(2)))
struct SubscriptionTests {
  static let principal = Principal(id: "copy", role: .service, channel: "service")

  static func publisher(hub: Node, _ log: TestLog, at endpoint: String = "tcp://127.0.0.1:0", incarnation: Int = 1) async throws -> Node {
    let node = Node(
      TestNodes.configuration {
        $0.hubs = [.endpoint(hub.endpoints[0])]
        $0.listen = [endpoint]
        $0.incarnation = incarnation
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "ledger", version: "1", operations: [], events: log))
    return node
  }

  /// A node alone in its process, with a log.
  static func alone(_ log: TestLog, _ work: (Node) async throws -> Void) async throws {
    let node = Node(
      TestNodes.configuration {
        $0.isHub = true
        $0.network = MemoryNetwork()
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "ledger", version: "1", operations: [], events: log))
    try await work(node)
    await node.stop()
  }

  /// Takes so many events, each acknowledged.
  static func positions(_ count: Int, of subscription: Subscription) async throws -> [UInt64] {
    var all: [UInt64] = []
    while all.count < count, let event = try await subscription.next() {
      #expect(event.body == TestLog.body(event.position))
      all.append(event.position)
      subscription.acknowledge(event.position)
    }
    return all
  }

  @Test func `over tcp has every event once and in order, though one publisher is killed in mid-stream and the next one leaves`()
    async throws
  {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let log = TestLog(1...3_000)
    let first = try await Self.publisher(hub: hub, log)
    let follower = try await TestNodes.client(hub: hub)
    let subscription = try follower.events(of: "ledger", after: 0, as: Self.principal, window: 64)
    var seen = try await Self.positions(1_000, of: subscription)
    // Without a word to anybody, as SIGKILL does.
    await first.transport.close()
    first.loop.stop()
    log.append(3_001...4_000)
    let second = try await Self.publisher(hub: hub, log, incarnation: 2)
    seen += try await Self.positions(1_500, of: subscription)
    await second.stop()
    let third = try await Self.publisher(hub: hub, log, incarnation: 3)
    seen += try await Self.positions(1_500, of: subscription)
    log.append(4_001...4_010)
    seen += try await Self.positions(10, of: subscription)
    #expect(seen == Array(1...4_010))
    #expect(follower.counters.streamsBroken == 0)
    for node in [follower, third, hub] { await node.stop() }
  }

  @Test func `waits for what comes`() async throws {
    let log = TestLog()
    try await Self.alone(log) { node in
      let subscription = try node.events(of: "ledger", after: 0, as: Self.principal)
      async let first = subscription.next()
      log.append([5])
      #expect(try await first?.position == 5)
      log.append([6, 9])
      #expect(try await subscription.next()?.position == 6)
      #expect(try await subscription.next(upTo: 7)?.map(\.position) == [9])
    }
  }

  @Test func `is one of many, each at its own pace`() async throws {
    let log = TestLog(1...500)
    try await Self.alone(log) { node in
      let idle = try node.events(of: "ledger", after: 0, as: Self.principal, window: 1)
      try await withThrowingTaskGroup(of: [UInt64].self) { group in
        for cursor in 0..<20 {
          group.addTask {
            try await Self.positions(500 - cursor, of: try node.events(of: "ledger", after: UInt64(cursor), as: Self.principal, window: 16))
          }
        }
        for try await positions in group { #expect(positions.last == 500 && positions == Array(positions[0]...500)) }
      }
      #expect(try await Self.positions(3, of: idle) == [1, 2, 3])
    }
  }

  @Test func `ends by nil when its task is cancelled, or it itself`() async throws {
    try await Self.alone(TestLog()) { node in
      let subscription = try node.events(of: "ledger", after: 0, as: Self.principal)
      let waiting = Task { try await subscription.next() }
      waiting.cancel()
      #expect(try await waiting.value == nil)
      let again = Task { try await subscription.next() }
      subscription.cancel()
      #expect(try await again.value == nil)
      #expect(try await subscription.next() == nil)
      subscription.acknowledge(9)
    }
  }

  @Test func `throws what the publisher refuses, and where the log begins again`() async throws {
    let log = TestLog(1...9, roles: [.service])
    log.trim(from: 4)
    try await Self.alone(log) { node in
      let refused = try node.events(of: "ledger", after: 0, as: Principal(id: "a", role: .applicant, channel: "web"))
      let refusal = await #expect(throws: Refusal.self) { try await refused.next() }
      #expect(refusal?.code == BusRefusals.roleMissing.code)
      let late = try node.events(of: "ledger", after: 0, as: Self.principal)
      let gone = await #expect(throws: Refusal.self) { try await late.next() }
      #expect(gone?.code == BusRefusals.eventsGone.code && late.gap == 4)
      let anew = try node.events(of: "ledger", after: 3, as: Self.principal)
      #expect(try await Self.positions(6, of: anew) == Array(4...9))
    }
  }

  @Test func `tells of a log's failure nothing but that it failed`() async throws {
    let log = TestLog()
    log.fail(FailingOperation.Failure())
    try await Self.alone(log) { node in
      let subscription = try node.events(of: "ledger", after: 0, as: Self.principal)
      let refusal = await #expect(throws: Refusal.self) { try await subscription.next() }
      #expect(refusal?.code == BusRefusals.internalFault.code && refusal?.detail.contains("password") == false)
    }
  }

  @Test func `of a program that has left is refused`() async throws {
    let node = try await TestNodes.alone()
    let before = try node.events(of: "echo", after: 0, as: Self.principal)
    await node.stop()
    _ = await #expect(throws: Refusal.self) { try await before.next() }
    let refusal = #expect(throws: Refusal.self) { try node.events(of: "echo", after: 0, as: Self.principal) }
    #expect(refusal?.code == BusRefusals.stopped.code)
  }
}
