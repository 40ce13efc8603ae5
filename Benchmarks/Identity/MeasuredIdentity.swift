import Bus
import BusFloor
import Civics
import Configuration
import Contracts
import Foundation
import IdentityService
import Logging
import ServiceKit

/// The identity service on a node of its own, with an operation that does nothing beside it, and a client over tcp.
final class MeasuredIdentity: Sendable {
  /// Several: the numbers that one may look up at once are bounded, as nobody should try which there are.
  private static let clerks = (0..<8).map { Principal(id: "bench-\($0)", role: .clerk, channel: "bench") }
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")
  private static let batch = 250
  private static let atOnce = 8

  let client: Node
  private let server: Node
  private let host: ServiceHost<IdentityService>
  private let running: Task<Void, any Error>

  init(_ directory: String) async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    server = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    let settings = SuiteSettings(directory: directory, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let host = try await ServiceHost<IdentityService>(on: server, settings: settings)
    self.host = host
    running = Task { try await host.run() }
    let client = try await BusBench.node { [server] in $0.hubs = [.endpoint(server.endpoints[0])] }
    self.client = client
    try await until("the service is there") { client.instances.contains { $0.service == "identity" } }
  }

  func stop() async {
    await client.stop()
    running.cancel()
    await server.stop()
    _ = try? await running.value
    await host.close()
  }

  /// The right number at a place among some twenty million: of people of Shiwan, born from 1940 to 1999.
  static func number(_ index: Int) -> String {
    let (sequence, day) = (index / 21_900, index % 21_900)
    let birth = (Day("1940-01-01")! + day).description.filter(\.isNumber).dropFirst(2)
    let place = String(sequence + 1)
    return ResidentNumber.converted(fromFifteen: "440603\(birth)\(String(repeating: "0", count: 3 - place.count))\(place)") ?? ""
  }

  /// Registers people as `yimen identity import` does.
  func register(_ range: Range<Int>) async throws {
    try await withThrowingTaskGroup { [client] group in
      for worker in 0..<Self.atOnce {
        group.addTask {
          let first = range.lowerBound + worker * Self.batch
          for begin in stride(from: first, to: range.upperBound, by: Self.batch * Self.atOnce) {
            let request = ImportSubjects.with {
              $0.subjects = (begin..<min(range.upperBound, begin + Self.batch)).map(Self.entry)
            }
            let reply = try await client.call(request, as: Self.operation, within: .seconds(60))
            guard reply.registered == request.subjects.count else { throw NotRegistered(reply: reply) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  struct NotRegistered: Error {
    let reply: ImportedSubjects
  }

  private static func entry(_ index: Int) -> SubjectEntry {
    .with {
      $0.kind = .natural
      $0.name = "测试人"
      $0.identifiers = [.with { $0.number = number(index) }]
    }
  }

  /// Asks whose numbers these are, each at random among the first `count`.
  func resolve(_ inFlight: Int, among count: Int, _ seconds: Double) async throws -> FloorLoop.Result {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    let all = try await withThrowingTaskGroup(of: [UInt64].self) { [client] group in
      for task in 0..<inFlight {
        group.addTask {
          // The numbers are made before the clock starts, so that their making is not measured.
          var random = Xoshiro256(seed: UInt64(task) + start)
          let requests = (0..<512).map { _ in
            ResolveSubject.with {
              $0.number = Self.number(Int(random.next() % UInt64(count)))
              $0.purpose = .with { ($0.kind, $0.caseID) = (.submission, "draft-1") }
            }
          }
          let clerk = Self.clerks[task % Self.clerks.count]
          var latencies: [UInt64] = []
          var before = FloorLoop.now()
          while before < end {
            _ = try await client.call(requests[latencies.count % requests.count], as: clerk, within: .seconds(30))
            let after = FloorLoop.now()
            latencies.append(after - before)
            before = after
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    result.latencies = all
    result.calls = all.count
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    return result
  }
}
