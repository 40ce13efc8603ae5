import Bus
import Configuration
import Foundation
import ItemService
import Logging
import ServiceKit
import Suite
import TestKit

/// A suite of the item service alone, in this process, that the command line finds in a directory.
struct TestItemNode {
  let directory: String
  private let node: Node
  private let host: ServiceHost<ItemService>

  init() async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .error
    var configuration = NodeConfiguration(incarnation: 1_000_000, logger: logger)
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    configuration.listen = ["tcp://127.0.0.1:0"]
    node = Node(configuration)
    try await node.start()
    directory = TemporaryDirectory.make()
    let settings = SuiteSettings(
      directory: directory, store: try await TestStore.location(for: directory), clock: .system,
      reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    host = try await ServiceHost<ItemService>(on: node, settings: settings)
    host.serve()
    let file = SuiteFile(pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: node.endpoints, mode: .embedded)
    try file.write(in: directory)
  }

  /// Runs a test on one, and stops it, whatever comes of the test.
  static func with(_ test: (TestItemNode) async throws -> Void) async throws {
    let suite = try await TestItemNode()
    do {
      try await test(suite)
    } catch {
      await suite.stop()
      throw error
    }
    await suite.stop()
  }

  private func stop() async {
    await node.stop()
    await host.close()
  }
}
