import Bus
import BusFloor
import Configuration
import Contracts
import Foundation
import ItemDomain
import ItemService
import Logging
import ServiceKit

/// The item service on a node of its own, with an operation that does nothing beside it, and a client over tcp.
final class MeasuredItems: Sendable {
  private static let reader = Principal(id: "bench", role: .applicant, channel: "bench")
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")

  let client: Node
  private let server: Node
  private let host: ServiceHost<ItemService>
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
    let host = try await ServiceHost<ItemService>(on: server, settings: settings)
    self.host = host
    running = Task { try await host.run() }
    let client = try await BusBench.node { [server] in $0.hubs = [.endpoint(server.endpoints[0])] }
    self.client = client
    try await until("the service is there") { client.instances.contains { $0.service == "item" } }
  }

  func stop() async {
    await client.stop()
    running.cancel()
    await server.stop()
    _ = try? await running.value
    await host.close()
  }

  /// - Returns: the codes of its items.
  func takeInSample() async throws -> [String] {
    _ = try await client.call(ImportCatalogue.with { $0.catalogue = SampleCatalogue.bytes }, as: Self.operation, within: .seconds(60))
    return try SampleCatalogue.draft().items.map(\.code)
  }

  /// Reads items by code, each at random.
  func get(_ inFlight: Int, _ codes: [String], _ seconds: Double) async throws -> FloorLoop.Result {
    try await ask(inFlight, codes.map { code in GetItem.with { $0.code = code } }, seconds)
  }

  /// Asks which version of an item is in force, each at random.
  func current(_ inFlight: Int, _ codes: [String], _ seconds: Double) async throws -> FloorLoop.Result {
    try await ask(inFlight, codes.map { code in CurrentVersion.with { $0.code = code } }, seconds)
  }

  private func ask<Request: Call>(_ inFlight: Int, _ requests: [Request], _ seconds: Double) async throws -> FloorLoop.Result {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    result.latencies = try await withThrowingTaskGroup(of: [UInt64].self) { [client] group in
      for task in 0..<inFlight {
        group.addTask {
          var random = Xoshiro256(seed: UInt64(task) + start)
          var latencies: [UInt64] = []
          var before = FloorLoop.now()
          while before < end {
            let request = requests[Int(random.next() % UInt64(requests.count))]
            _ = try await client.call(request, as: Self.reader, within: .seconds(30))
            let after = FloorLoop.now()
            latencies.append(after - before)
            before = after
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    result.calls = result.latencies.count
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    return result
  }
}
