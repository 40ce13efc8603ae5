import Bus
import Configuration
import Contracts
import Foundation
import ItemService
import Logging
import ServiceKit

/// The item service on a node of its own, and a client over tcp that brings catalogues.
final class ImportingItems: Sendable {
  /// Within what the service takes, whatever is added to the last of a part.
  static let partBytes = 440 * 1_024
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")

  private let client: Node
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

  /// Brings a JSON file in its parts, one after the other.
  func takeIn(_ parts: [[UInt8]]) async throws -> ImportOutcome {
    let ticket = try await call(BeginImport.with { $0.format = .json }, .seconds(30))
    var request = PutImportPart.with { $0.id = ticket.id }
    for (number, part) in parts.enumerated() {
      request.part = number
      request.bytes = part
      _ = try await call(request, .seconds(30))
    }
    return try await call(FinishImport.with { $0.id = ticket.id }, .seconds(600))
  }

  private func call<Request: Call>(_ request: Request, _ time: Duration) async throws -> Request.Reply {
    try await client.call(request, CallOptions(timeout: time, principal: Self.operation))
  }
}
