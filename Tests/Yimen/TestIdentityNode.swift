import Bus
import Configuration
import Contracts
import Foundation
import IdentityService
import Logging
import ServiceKit
import Suite
import TestKit

/// A suite of the identity service alone, in this process, that the command line finds in a directory.
struct TestIdentityNode {
  static let approver = Principal(id: "desk-1", role: .approver, channel: "desk")

  let node: Node
  let directory: String
  private let host: ServiceHost<IdentityService>

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
    host = try await ServiceHost<IdentityService>(on: node, settings: settings)
    host.serve()
    let file = SuiteFile(pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: node.endpoints, mode: .embedded)
    try file.write(in: directory)
  }

  /// Somebody who exists nowhere: the number's sequence is nobody's.
  func register() async throws -> String {
    let request = RegisterSubject.with {
      $0.kind = .natural
      $0.name = "测试人"
      $0.identifiers = [IdentifierEntry.with { $0.number = "440607197606069557" }]
    }
    return try await node.call(request, as: Principal(id: "window-3", role: .clerk, channel: "window"), within: .seconds(20)).id
  }

  func stop() async {
    await node.stop()
    await host.close()
  }
}
