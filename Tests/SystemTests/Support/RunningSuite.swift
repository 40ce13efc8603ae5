import Bus
import Configuration
import Contracts
import Logging
import ServiceKit
import Store
import Suite
import TestKit

/// The whole suite in this process, on real files, with the sample catalogue.
struct RunningSuite {
  /// How a test reaches it.
  enum Way: CaseIterable { case memory, tcp }

  let suite: EmbeddedSuite
  /// What calls it: the suite's own node, or a client's that joined over tcp.
  let client: Node
  private let running: Task<Void, any Error>

  static let clerk = Principal(id: "window-07", role: .clerk, channel: "window")
  static let approver = Principal(id: "official-03", role: .approver, channel: "desk")
  static let auditor = Principal(id: "auditor-01", role: .auditor, channel: "command-line")
  static let `operator` = Principal(id: "operator-01", role: .operator, channel: "command-line")

  static var quiet: Logger {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }

  static func settings(
    _ directory: String, store: StoreLocation? = nil, clock: WallClock = .system, logger: Logger = quiet
  ) -> SuiteSettings {
    SuiteSettings(
      directory: directory, store: store, clock: clock, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
  }

  /// Starts it, does `work`, and stops it in order; the directory stays.
  static func run<Result: Sendable>(
    in directory: String = TemporaryDirectory.make(), on store: StoreLocation? = nil, by way: Way = .memory, clock: WallClock = .system,
    logger: Logger = quiet, metrics: MetricsAddress = .off,
    _ work: (RunningSuite) async throws -> Result
  ) async throws -> Result {
    let location = if let store { store } else { try await TestStore.location(for: directory) }
    let suite = try await EmbeddedSuite.open(
      settings(directory, store: location, clock: clock, logger: logger), listen: way == .tcp ? ["tcp://127.0.0.1:0"] : [],
      metrics: metrics)
    let running = Task { try await suite.run() }
    let outcome: Swift.Result<Result, any Error>
    do {
      let client = way == .tcp ? try await join(suite.node.endpoints[0], logger: logger) : suite.node
      try await SuiteReadiness.wait(for: client)
      _ = try await SuiteReadiness.loadSampleIfEmpty(over: client)
      outcome = .success(try await work(RunningSuite(suite: suite, client: client, running: running)))
      if way == .tcp { await client.stop(within: .seconds(1)) }
    } catch {
      outcome = .failure(error)
    }
    running.cancel()
    try await running.value
    return try outcome.get()
  }

  /// A node of one's own, connected to the hubs at some endpoints.
  static func join(_ endpoints: String..., reach: Reach = .direct, logger: Logger = quiet) async throws -> Node {
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: logger)
    configuration.hubs = endpoints.map { .endpoint($0) }
    configuration.reach = reach
    let node = Node(configuration)
    try await node.start()
    return node
  }

  // MARK: What tests do with it

  func story(tell: @escaping @Sendable (DemoStep) -> Void = { _ in }) -> DemoStory {
    DemoStory(bus: client, tell: tell)
  }

  func call<Request: Call>(_ request: Request, as principal: Principal, key: String? = nil) async throws(Refusal) -> Request.Reply {
    try await client.call(request, as: principal, within: .seconds(20), key: key.map { Array($0.utf8) })
  }

  /// The refusal of a call; nil where it was answered.
  func refusal<Request: Call>(of request: Request, as principal: Principal, key: String? = nil) async -> Refusal? {
    do {
      _ = try await call(request, as: principal, key: key)
      return nil
    } catch {
      return error
    }
  }

  /// A synthetic person, known to the suite: who applies.
  func applicant(_ person: SyntheticPerson) async throws -> Principal {
    let subject = try await call(
      RegisterSubject.with {
        $0.kind = .natural
        $0.name = person.name
        $0.identifiers = [IdentifierEntry.with { $0.number = person.number }]
      }, as: Principal(id: "guest", role: .applicant, channel: "mobile"))
    return Principal(id: subject.id, role: .applicant, channel: "mobile")
  }

  func applicant() async throws -> Principal {
    var random = SystemRandomNumberGenerator()
    return try await applicant(SyntheticPerson(using: &random))
  }

  /// A submission that offers every material of an item as an upload.
  func submission(of item: String, by applicant: Principal) async throws -> SubmitCase {
    let plan = try await call(
      NeededMaterials.with {
        $0.item = item
        $0.subject = applicant.id
        $0.purpose = .with { $0.kind = .guide }
      }, as: applicant)
    return SubmitCase.with { submit in
      submit.item = item
      submit.subject = applicant.id
      submit.evidence = plan.materials.filter { $0.way == .bring }.map { material in
        Evidence.with {
          $0.material = material.id
          $0.source = .upload
          $0.digest = String(repeating: "5a", count: 32)
        }
      }
    }
  }
}
