public import Bus
import Configuration
import FoundationEssentials
import Logging
public import ServiceKit
public import Store
import Synchronization

/// Services of a test, on one node over the in-memory network, with real stores in a temporary directory and a clock that
/// the test turns.
public final class TestBench: Sendable {
  public let node: Node
  public let clock: TestClock
  public let directory: String
  private let settings: SuiteSettings
  private let running = Mutex<[(task: Task<Void, any Error>, close: @Sendable () async -> Void)]>([])

  /// - Parameter at: What the clock shows, `2026-09-01T10:00` in Asia/Shanghai.
  /// - Parameter store: where its stores lie; nil: as ``TestStore`` says.
  public init(
    at time: String = "2026-09-01T10:00", settings values: [String: String] = [:], directory: String? = nil, store: StoreLocation? = nil
  ) async throws {
    self.directory = directory ?? TemporaryDirectory.make()
    clock = TestClock(time)
    var logger = Logger(label: "test")
    logger.logLevel = .error
    var configuration = NodeConfiguration(incarnation: clock.microseconds, logger: logger)
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    node = Node(configuration)
    try await node.start()
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    let location = if let store { store } else { try await TestStore.location(for: self.directory) }
    settings = SuiteSettings(
      directory: self.directory, store: location, clock: clock.wall,
      reader: ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))),
      logger: logger)
  }

  /// Hosts a service from here on.
  public func host<Hosted: SuiteService>(_ type: Hosted.Type) async throws {
    let host = try await ServiceHost<Hosted>(on: node, settings: settings)
    let task = Task { try await host.run() }
    running.withLock { $0.append((task, { await host.close() })) }
  }

  /// Calls a method within a minute.
  public func call<Request: Call>(_ request: Request, as principal: Principal, key: [UInt8]? = nil) async throws(Refusal) -> Request.Reply {
    try await node.call(request, as: principal, within: .seconds(60), key: key)
  }

  /// Asks again until the answer fits: for what follows by events.
  /// - Throws: `Refusal` of the last question, or `bus.deadlineExceeded` after a minute.
  public func eventually<Request: Call>(
    _ request: Request, as principal: Principal, _ fits: (Request.Reply) -> Bool
  ) async throws -> Request.Reply {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      let answer: Result<Request.Reply, any Error>
      do { answer = .success(try await call(request, as: principal)) } catch { answer = .failure(error) }
      if case .success(let reply) = answer, fits(reply) { return reply }
      guard ContinuousClock.now < end else { throw BusRefusals.deadlineExceeded.refusal("the answer did not come to fit: \(answer)") }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Stops everything, in the order of a program's end. The directory stays.
  public func stop() async {
    let all = running.withLock { running in
      defer { running = [] }
      return running
    }
    for one in all { one.task.cancel() }
    await node.stop()
    for one in all {
      _ = try? await one.task.value
      await one.close()
    }
  }
}
