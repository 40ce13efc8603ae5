public import Bus
import Logging
import ServiceKit
public import ServiceLifecycle

/// The hub as a program: a node that keeps a directory. It holds soft state only; started anew, it empties nobody's table.
public enum HubProgram {
  public static let service = "hub"

  public static func main() async {
    await Program.main(name: "yimen-hub") { reader, signals in
      let program = try ProgramSettings(reader, program: service)
      let lock = try SuiteLock(in: program.directory, of: service)
      defer { withExtendedLifetime(lock) {} }
      let node = try Program.node(program, isHub: true)
      let metrics = try await MetricsServer.open(program.metrics, MetricsSource(node: node, services: []), logger: program.logger)
      try await node.start()
      serve(on: node)
      program.logger.info("listening", metadata: ["bus.endpoints": "\(node.endpoints)"])
      try await Program.run([Presence()], on: node, program, beside: metrics, until: signals)
      await node.stop()
    }
  }

  /// Makes the hub answer ping, info, stats and health as every instance does.
  public static func serve(on node: Node) {
    node.serve(ServiceDefinition(name: service, version: SuiteSettings.version, operations: []))
  }
}

/// A service that is there until it is told to go.
public struct Presence: ServiceLifecycle.Service, CustomStringConvertible {
  public init() {}
  /// What logs of starting and stopping call it.
  public var description: String { "hub" }
  public func run() async throws { try? await gracefulShutdown() }
}
