import FoundationEssentials
import Synchronization
import Testing

@testable import Bus

@Suite("A node calls and answers", .timeLimit(.minutes(1)))
struct NodeTests {
  /// What a service replies to a client that finds it through a hub.
  private func echo(_ text: String, hub endpoint: String, service serviceEndpoint: String) async throws -> String {
    let hub = try await TestNodes.hub(endpoint)
    let service = try await TestNodes.service(hub: hub, listen: [serviceEndpoint], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    let reply = try await client.call(Echo.with { $0.text = text }, as: Principal())
    await client.stop()
    await service.stop()
    await hub.stop()
    return reply.text
  }

  @Test func `itself, over the in-memory network, as its own hub`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    let reply = try await node.call(Echo.with { $0.text = "一门" }, as: Principal())
    #expect(reply.text == "一门")
    await node.stop()
  }

  @Test func `another over tcp, found through a hub`() async throws {
    let reply = try await echo("一门", hub: "tcp://127.0.0.1:0", service: "tcp://127.0.0.1:0")
    #expect(reply == "一门")
  }

  @Test func `another over ipc, found through a hub`() async throws {
    try await TestNodes.inDirectory { directory in
      let reply = try await echo("一门", hub: "ipc://\(directory)/hub", service: "ipc://\(directory)/echo")
      #expect(reply == "一门")
    }
  }

  @Test func `another where it says that it is reached, not where it listens`() async throws {
    try await TestNodes.inDirectory { directory in
      let hub = try await TestNodes.hub("ipc://\(directory)/hub")
      let service = Node(
        TestNodes.configuration {
          $0.hubs = [.endpoint(hub.endpoints[0])]
          $0.listen = ["ipc://\(directory)/inside"]
          $0.advertise = ["ipc://\(directory)/outside"]
        })
      try await service.start()
      try FileManager.default.createSymbolicLink(atPath: directory + "/outside", withDestinationPath: directory + "/inside")
      service.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
      let client = try await TestNodes.client(hub: hub)
      #expect(try await client.call(Echo.with { $0.text = "一门" }, as: Principal()).text == "一门")
      #expect(client.instances.first { $0.service == "echo" }?.endpoints == ["ipc://\(directory)/outside"])
      await client.stop()
      await service.stop()
      await hub.stop()
    }
  }

  @Test func `many at once, each with its own reply`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<2_000 {
        group.addTask {
          try await client.call(Echo.with { $0.text = "\(number)" }, as: Principal(), within: .seconds(30)).text == "\(number)"
        }
      }
      for try await isOwn in group { #expect(isOwn) }
    }
    await client.stop()
    await service.stop()
    await hub.stop()
  }

  @Test func `with bodies up to the limit, and refuses larger ones before they are sent`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    let largest = String(repeating: "x", count: BusLimits.bodyBytes - 4)
    #expect(Echo.with { $0.text = largest }.encoded().count == BusLimits.bodyBytes)
    #expect(try await client.call(Echo.with { $0.text = largest }, as: Principal(), within: .seconds(30)).text == largest)
    let refusal = await #expect(throws: Refusal.self) { try await client.call(Echo.with { $0.text = largest + "x" }, as: Principal()) }
    #expect(refusal?.code == BusRefusals.tooLarge.code && refusal?.notExecuted == true)
    await client.stop()
    await service.stop()
    await hub.stop()
  }

  @Test func `a port that is taken is an error that names it`() async throws {
    let first = Node(TestNodes.configuration { $0.listen = ["tcp://127.0.0.1:0"] })
    try await first.start()
    let endpoint = first.endpoints[0]
    let second = Node(TestNodes.configuration { $0.listen = [endpoint] })
    await #expect(throws: TransportError.addressInUse(endpoint)) { try await second.start() }
    await first.stop()
  }

  @Test func `a path that is too long for a socket, and an endpoint that is none, are errors that name it`() async throws {
    let long = "ipc:///tmp/" + String(repeating: "a", count: BusLimits.ipcPathBytes)
    let node = Node(TestNodes.configuration { $0.listen = [long] })
    await #expect(throws: TransportError.pathTooLong(long)) { try await node.start() }
    let other = Node(TestNodes.configuration { $0.listen = ["nonsense"] })
    await #expect(throws: TransportError.self) { try await other.start() }
  }

  @Test func `a service that leaves finishes what it has begun`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let held = HeldOperation()
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], held)
    let client = try await TestNodes.client(hub: hub)
    async let reply = client.call(Echo.with { $0.text = "一门" }, as: Principal())
    await held.hasBegun()
    async let stopped: Void = service.stop()
    held.release()
    #expect(try await reply.text == "一门")
    await stopped
    await client.stop()
    await hub.stop()
  }

  @Test func `a service that leaves is heard out by a caller whose loop stood still`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let held = HeldOperation()
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], farewell: .seconds(30), held)
    let client = try await TestNodes.client(hub: hub)
    async let reply = client.call(Echo.with { $0.text = "一门" }, as: Principal())
    await held.hasBegun()
    let standing = AsyncStream<Void>.makeStream()
    async let hasEnded = client.transport.standStill { standing.continuation.yield() }
    for await _ in standing.stream { break }
    held.release()
    await service.stop()
    #expect(await !hasEnded, "the connection stands until its other end has heard everything")
    #expect(try await reply.text == "一门")
    await client.stop()
    await hub.stop()
  }

  @Test func `a service that leaves without waiting ends the calls on it, and does not claim that nothing was done`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let held = HeldOperation()
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], held)
    let client = try await TestNodes.client(hub: hub)
    async let outcome = Self.refusal { try await client.call(Echo(), as: Principal(), within: .seconds(2)) }
    await held.hasBegun()
    await service.stop(within: .zero)
    let refusal = try #require(await outcome)
    #expect(!refusal.notExecuted, "\(refusal)")
    held.release()
    await client.stop()
    await hub.stop()
  }

  @Test func `a second service of the same name is not taken on`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    node.serve(ServiceDefinition(name: "echo", version: "2", operations: [FailingOperation()]))
    #expect(try await node.call(Echo.with { $0.text = "一门" }, as: Principal()).text == "一门")
    #expect(node.instances.filter { $0.service == "echo" }.map(\.version) == ["1"])
    await node.stop()
  }

  @Test func `of services of one name that come at once, one is taken on`() async throws {
    for _ in 1...20 {
      let node = try await TestNodes.alone(EchoOperation())
      await withTaskGroup(of: Void.self) { group in
        for version in 1...16 {
          group.addTask { @concurrent in
            node.serve(ServiceDefinition(name: "twin", version: "\(version)", operations: [FailingOperation()]))
          }
        }
      }
      let own = node.engine.withLock { $0.own.count { $0.service == "twin" } }
      #expect(own == 1)
      await node.stop()
    }
  }

  @Test func `its own calls end when it leaves, and later ones at once`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let held = HeldOperation()
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], held)
    let client = try await TestNodes.client(hub: hub)
    async let outcome = Self.refusal { try await client.call(Echo(), as: Principal(), within: .seconds(30)) }
    await held.hasBegun()
    await client.stop()
    #expect(await outcome != nil)
    let refusal = try #require(await Self.refusal { try await client.call(Echo(), as: Principal()) })
    #expect(refusal.code == BusRefusals.stopped.code && refusal.notExecuted)
    held.release()
    await service.stop()
    await hub.stop()
  }

  @Test func `a task that is cancelled ends its call`() async throws {
    let held = HeldOperation()
    let node = try await TestNodes.alone(held)
    let task = Task { try await node.call(Echo(), as: Principal(), within: .seconds(30)) }
    await held.hasBegun()
    task.cancel()
    let refusal = await #expect(throws: Refusal.self) { try await task.value }
    #expect(refusal?.code == BusRefusals.cancelled.code && refusal?.notExecuted == false)
    #expect(node.engine.withLock { $0.calls.count } == 0)
    held.release()
    await node.stop()
  }

  @Test func `a task that was cancelled before ends its call too`() async throws {
    let node = Node(TestNodes.configuration())
    try await node.start()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await node.call(Echo(), as: Principal(), within: .seconds(30))
    }
    task.cancel()
    let refusal = await #expect(throws: Refusal.self) { try await task.value }
    #expect(refusal?.code == BusRefusals.cancelled.code && refusal?.notExecuted == true)
    await node.stop()
  }

  @Test func `repeats what was surely not executed, with the same key`() async throws {
    let reluctant = ReluctantOperation(refusals: 2, Refusal(BusRefusals.overloaded, notExecuted: true))
    let node = try await TestNodes.alone(reluctant)
    let reply = try await node.call(Change(), as: Principal(), key: Array(1...8))
    #expect(reply.text == "0102030405060708")
    #expect(reluctant.runs.load(ordering: .relaxed) == 3)
    await node.stop()
  }

  @Test func `goes on asking past instances that leave, as often as the deadline allows`() async throws {
    let reluctant = ReluctantOperation(refusals: RetryPolicy.attempts + 1, Refusal(BusRefusals.draining, notExecuted: true))
    let node = try await TestNodes.alone(reluctant)
    #expect(try await node.call(Change(), as: Principal(), within: .seconds(30), key: Array(1...8)).text == "0102030405060708")
    await node.stop()
  }

  @Test func `ends as cancelled, also when an answer that could be asked about again came first`() async throws {
    let quitter = QuittingOperation()
    let node = try await TestNodes.alone(quitter)
    for _ in 0..<100 {
      let task = quitter.caller.withLock { caller in
        let task = Task { try await node.call(Change(), as: Principal(), within: .seconds(30)) }
        caller = task
        return task
      }
      let refusal = await #expect(throws: Refusal.self) { try await task.value }
      #expect(refusal?.code == BusRefusals.cancelled.code)
    }
    await node.stop()
  }

  @Test func `asks five times in all where each answer tells of load or a fault`() async throws {
    let reluctant = ReluctantOperation(refusals: 100, Refusal(BusRefusals.overloaded, notExecuted: true))
    let node = try await TestNodes.alone(reluctant)
    let refusal = await #expect(throws: Refusal.self) { try await node.call(Change(), as: Principal(), within: .seconds(30)) }
    #expect(refusal?.code == BusRefusals.overloaded.code && refusal?.notExecuted == true)
    #expect(reluctant.runs.load(ordering: .relaxed) == 5)
    await node.stop()
  }

  @Test func `repeats no command so late that it would end as one of which nobody knows, where the service is overloaded`() async throws {
    var refusal = Refusal(BusRefusals.overloaded, notExecuted: true)
    refusal.retryAfter = .milliseconds(8_500)
    let reluctant = ReluctantOperation(refusals: 1, refusal)
    let node = try await TestNodes.alone(reluctant)
    let told = await #expect(throws: Refusal.self) { try await node.call(Change(), as: Principal(), within: .seconds(10)) }
    #expect(told?.code == BusRefusals.overloaded.code && told?.notExecuted == true)
    #expect(reluctant.runs.load(ordering: .relaxed) == 1)
    await node.stop()
  }

  @Test func `repeats no refusal of a service's own`() async throws {
    let kind = RefusalKind(
      3_001, "case.x", .failedPrecondition, meaning: Bilingual(zh: "", en: ""), remedy: Bilingual(zh: "", en: ""), retry: true)
    let reluctant = ReluctantOperation(refusals: 1, kind.refusal("M01"))
    let node = try await TestNodes.alone(reluctant)
    let refusal = await #expect(throws: Refusal.self) { try await node.call(Change(), as: Principal()) }
    #expect(refusal == kind.refusal("M01"))
    #expect(reluctant.runs.load(ordering: .relaxed) == 1)
    await node.stop()
  }

  @Test func `a command without a key is given one of its own`() async throws {
    let node = try await TestNodes.alone(ReluctantOperation(refusals: 0, BusRefusals.overloaded.refusal()))
    let first = try await node.call(Change(), as: Principal()).text
    let second = try await node.call(Change(), as: Principal()).text
    #expect(first.count == 32 && second.count == 32 && first != second)
    await node.stop()
  }

  @Test func `an error that is no refusal is told as bus.internal, with the trace and nothing else`() async throws {
    let node = try await TestNodes.alone(FailingOperation())
    let trace = TraceContext(traceID: [UInt8](repeating: 7, count: 16), spanID: [UInt8](repeating: 8, count: 8))
    let refusal = await #expect(throws: Refusal.self) { try await node.call(Echo(), CallOptions(trace: trace)) }
    #expect(refusal == BusRefusals.internalFault.refusal(trace.traceID))
    #expect(refusal.map { "\($0)".contains("password") } == false)
    await node.stop()
  }

  @Test func `a body that is not the method's message is refused, not executed`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    let refusal = await #expect(throws: Refusal.self) { try await node.perform(Echo.method, [0xFF], CallOptions()) }
    #expect(refusal?.code == BusRefusals.badMessage.code && refusal?.notExecuted == true)
    await node.stop()
  }

  @Test func `a call on behalf of another carries who acts, the trace and the time that is left`() async throws {
    let node = try await TestNodes.alone(ContextOperation())
    let trace = TraceContext(traceID: Array(1...16), spanID: Array(1...8))
    let options = CallOptions(timeout: .seconds(20), principal: Principal(id: "p-1", role: .clerk, channel: "window"), trace: trace)
    let reply = try await node.call(Echo.with { $0.text = "again" }, options)
    #expect(reply.text == "p-1 \(trace.traceID) true")
    await node.stop()
  }

  @Test func `every instance tells that it lives, what it is, how it does and whether it is well`() async throws {
    let node = try await TestNodes.alone(EchoOperation(), FailingChange())
    let options = CallOptions(service: "echo")
    #expect(try await node.call(Ping(), options) == Empty())
    let information = try await node.call(ReadInfo(), options)
    #expect(information.service == "echo" && information.node == node.id.bytes && information.methods == ["echo.change", "echo.say"])
    _ = try await node.call(Echo(), as: Principal())
    _ = try? await node.call(Change(), as: Principal())
    let methods = try await node.call(ReadStatistics(), options).methods
    let say = try #require(methods.first { $0.name == "echo.say" })
    #expect(say.calls == 1 && say.errors == 0 && say.inFlight == 0 && say.histogram.reduce(0, +) == 1)
    #expect(methods.first { $0.name == "echo.change" }?.errors == 1)
    #expect(try await node.call(ReadHealth(), options).isHealthy)
    await node.stop()
  }

  struct FailingChange: Operation {
    func handle(_ request: Change, _ context: CallContext) async throws -> Echo { throw FailingOperation.Failure() }
  }

  @Test func `calls go on while the hub is gone`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    _ = try await client.call(Echo(), as: Principal())
    await hub.stop()
    #expect(try await client.call(Echo.with { $0.text = "一门" }, as: Principal()).text == "一门")
    await client.stop()
    await service.stop()
  }

  /// The refusal that a call ends with; nil when it has a reply.
  static func refusal(_ call: () async throws -> Echo) async -> Refusal? {
    do {
      _ = try await call()
      return nil
    } catch {
      return error as? Refusal
    }
  }
}

extension Transport {
  /// Holds the loop for a while, or until a monitor has told of a connection's end.
  fileprivate func standStill(_ begun: () -> Void) -> Bool {
    begun()
    let end = ContinuousClock.now + .milliseconds(400)
    while !hasNews && ContinuousClock.now < end {}
    return hasNews
  }
}
