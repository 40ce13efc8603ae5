import Bus
import BusFloor
import CaseService
import Configuration
import Contracts
import Foundation
import Logging
import ServiceKit
import Store
import Suite

/// A whole suite in this process, and a client over tcp that submits cases to it.
final class SubmittingSuite {
  private struct Instance {
    let node: Node
    let host: ServiceHost<CaseService>
    let task: Task<Void, any Error>
  }

  let directory: String
  private let settings: SuiteSettings
  private let suite: EmbeddedSuite
  private let running: Task<Void, any Error>
  private let client: Node
  private let applicants: [Principal]
  /// Of CaseService, besides the suite's own.
  private var others: [Instance] = []
  private var started = 2

  /// - Parameter store: nil: SQLite, in the directory.
  init(_ directory: String, store: StoreLocation?) async throws {
    self.directory = directory
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    settings = SuiteSettings(
      directory: directory, store: store, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let suite = try await EmbeddedSuite.open(settings, listen: ["tcp://127.0.0.1:0"])
    self.suite = suite
    running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
    var configuration = NodeConfiguration(incarnation: 2, logger: logger)
    configuration.hubs = [.endpoint(suite.node.endpoints[0])]
    client = Node(configuration)
    try await client.start()
    applicants = try await Self.register(64, with: client)
    _ = try await rate(256, seconds: 0.5)
  }

  /// Returns when as many instances of CaseService serve, and the client knows of them and of no others.
  func serve(_ count: Int) async throws {
    while others.count + 1 < count { others.append(try await start()) }
    while others.count + 1 > count { await stop(others.removeLast()) }
    try await until("\(count) instances are there") { [client] in client.instances.count { $0.service == "case" } == count }
  }

  func stop() async {
    await client.stop()
    while let last = others.popLast() { await stop(last) }
    running.cancel()
    _ = try? await running.value
  }

  private func start() async throws -> Instance {
    started += 1
    var configuration = NodeConfiguration(incarnation: started, logger: settings.logger)
    configuration.listen = ["tcp://127.0.0.1:0"]
    configuration.hubs = [.endpoint(suite.node.endpoints[0])]
    let node = Node(configuration)
    let host = try await ServiceHost<CaseService>(on: node, settings: settings)
    try await node.start()
    return Instance(node: node, host: host, task: Task { try await host.run() })
  }

  private func stop(_ instance: Instance) async {
    instance.task.cancel()
    await instance.node.stop()
    _ = try? await instance.task.value
    await instance.host.close()
  }

  private static func register(_ count: Int, with client: Node) async throws -> [Principal] {
    var applicants: [Principal] = []
    var random = Xoshiro256(seed: 27)
    for _ in 0..<count {
      let person = SyntheticPerson(using: &random)
      var register = RegisterSubject()
      register.kind = .natural
      register.name = person.name
      register.identifiers = [.with { $0.number = person.number }]
      let subject = try await client.call(register, as: Principal(id: "bench", role: .applicant, channel: "bench"))
      applicants.append(Principal(id: subject.id, role: .applicant, channel: "bench"))
    }
    return applicants
  }

  /// Submissions a second with `inFlight` outstanding.
  func rate(_ inFlight: Int, seconds: Double) async throws -> Double {
    let (client, applicants) = (client, applicants)
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<inFlight {
        let applicant = applicants[index % applicants.count]
        group.addTask {
          var count = 0
          while FloorLoop.now() < end {
            _ = try await client.call(Self.submission(by: applicant), as: applicant, within: .seconds(30))
            count += 1
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
  }

  /// A renewal (P028) with its three materials as files.
  private static func submission(by applicant: Principal) -> SubmitCase {
    var submit = SubmitCase()
    submit.item = "P028"
    submit.subject = applicant.id
    submit.evidence = ["idc", "cjz", "yszp"].map { material in
      .with {
        $0.material = material
        $0.source = .upload
        $0.digest = String(repeating: "5a", count: 32)
      }
    }
    return submit
  }
}
