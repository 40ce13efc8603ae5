import Bus
import BusFloor
import Configuration
import Foundation
import Logging
import ServiceKit

/// A service on a node of its own, with an operation that does nothing beside it, and a client over tcp.
final class MeasuredService<Hosted: SuiteService>: Sendable {
  let client: Node
  private let server: Node
  private let host: ServiceHost<Hosted>
  private let running: Task<Void, any Error>

  /// - Parameters:
  ///   - directory: where its store is; made where it is not there.
  ///   - neighbours: what the service calls, on the same node.
  ///   - settings: its settings, by their keys.
  init(_ directory: String, beside neighbours: [ServiceDefinition] = [], settings values: [String: String] = [:]) async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    server = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    for neighbour in neighbours { server.serve(neighbour) }
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    let reader = ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries)))
    let settings = SuiteSettings(directory: directory, reader: reader, logger: logger)
    let host = try await ServiceHost<Hosted>(on: server, settings: settings)
    self.host = host
    running = Task { try await host.run() }
    let client = try await BusBench.node { [server] in $0.hubs = [.endpoint(server.endpoints[0])] }
    self.client = client
    try await until("the service is there") { client.instances.contains { $0.service == Hosted.name } }
  }

  func stop() async {
    await client.stop()
    running.cancel()
    await server.stop()
    _ = try? await running.value
    await host.close()
  }

  /// Asks again and again, each caller one call after the other.
  /// - Parameters:
  ///   - inFlight: how many callers there are.
  ///   - requests: what a caller asks in turn, as whom; made before the clock starts, so that their making is not measured.
  func ask<Request: Call>(
    _ inFlight: Int, _ seconds: Double, _ requests: (_ caller: Int, inout Xoshiro256) -> (principal: Principal, requests: [Request])
  ) async throws -> FloorLoop.Result {
    let callers = (0..<inFlight).map { caller in
      var random = Xoshiro256(seed: UInt64(caller) + FloorLoop.now())
      return requests(caller, &random)
    }
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    result.latencies = try await withThrowingTaskGroup(of: [UInt64].self) { [client] group in
      for (principal, requests) in callers {
        group.addTask {
          var latencies: [UInt64] = []
          var before = FloorLoop.now()
          while before < end {
            _ = try await client.call(requests[latencies.count % requests.count], as: principal, within: .seconds(30))
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
