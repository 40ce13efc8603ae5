import Bus
import FoundationEssentials
import Logging

/// Nodes over real sockets, on ports that the system chooses.
enum TestNodes {
  static func configuration(_ build: (inout NodeConfiguration) -> Void = { _ in }) -> NodeConfiguration {
    var configuration = NodeConfiguration(incarnation: 1, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    build(&configuration)
    return configuration
  }

  /// A node that is its own hub, in this process alone.
  static func alone(_ operations: any Operation...) async throws -> Node {
    let node = Node(
      configuration {
        $0.isHub = true
        $0.network = MemoryNetwork()
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: operations))
    return node
  }

  static func hub(_ endpoint: String) async throws -> Node {
    let hub = Node(
      configuration {
        $0.isHub = true
        $0.network = MemoryNetwork()
        $0.listen = [endpoint]
      })
    try await hub.start()
    return hub
  }

  static func service(
    hub: Node, listen: [String], farewell: Duration = Timing().farewell, _ operations: any Operation...
  ) async throws -> Node {
    let node = Node(
      configuration {
        $0.timing.farewell = farewell
        $0.hubs = [.endpoint(hub.endpoints[0])]
        $0.listen = listen
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: operations))
    return node
  }

  static func client(hub: Node) async throws -> Node {
    let node = Node(configuration { $0.hubs = [.endpoint(hub.endpoints[0])] })
    try await node.start()
    return node
  }

  /// Runs `body` with a new directory, short enough for the path of a socket.
  static func inDirectory(_ body: (String) async throws -> Void) async throws {
    let path = "/tmp/yimen-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
  }
}
