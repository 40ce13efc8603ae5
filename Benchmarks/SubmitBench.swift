import Bus
import BusFloor
import Configuration
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite

/// Durable submissions from a client over tcp to a decision on disk, beside the very rows of these submissions written
/// through bare GRDB in batches as large as the number in flight.
public enum SubmitBench {
  static let inFlight = 256
  static let rounds = 5
  static let seconds = 2.0

  public static func run() async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-submit-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    let settings = SuiteSettings(directory: directory, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let suite = try await EmbeddedSuite.open(settings, listen: ["tcp://127.0.0.1:0"])
    let running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
    var configuration = NodeConfiguration(incarnation: 2, logger: logger)
    configuration.hubs = [.endpoint(suite.node.endpoints[0])]
    let client = Node(configuration)
    try await client.start()
    let applicants = try await register(64, with: client)
    _ = try await submit(applicants, with: client, seconds: 0.5)
    var rates: [Double] = []
    var floors: [Double] = []
    for round in 0..<rounds {
      rates.append(try await submit(applicants, with: client, seconds: seconds))
      floors.append(try SubmitFloor.rate(replaying: directory, into: "\(directory)/floor-\(round)", batch: inFlight))
    }
    await client.stop()
    running.cancel()
    _ = try? await running.value
    return [Measure("submit.rate", median(rates), "cases/s").atLeast(0.3, timesFloor: median(floors))]
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
  private static func submit(_ applicants: [Principal], with client: Node, seconds: Double) async throws -> Double {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<inFlight {
        let applicant = applicants[index % applicants.count]
        group.addTask {
          var count = 0
          while FloorLoop.now() < end {
            _ = try await client.call(submission(by: applicant), as: applicant, within: .seconds(30))
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
