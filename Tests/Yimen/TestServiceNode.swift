import Bus
import Configuration
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit

/// A suite of one service alone, in this process, that the command line finds in a directory.
struct TestServiceNode<Hosted: SuiteService> {
  let node: Node
  let directory: String
  private let host: ServiceHost<Hosted>

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
    host = try await ServiceHost<Hosted>(on: node, settings: settings)
    host.serve()
    let file = SuiteFile(pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: node.endpoints, mode: .embedded)
    try file.write(in: directory)
  }

  func stop() async {
    await node.stop()
    await host.close()
  }
}
