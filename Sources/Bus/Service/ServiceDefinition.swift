/// A service as the bus sees it: its name, its version and its operations.
public struct ServiceDefinition: Sendable {
  public let name: String
  public let version: String
  public let operations: [any Operation]
  /// Why the service cannot do its work now; nil when it can.
  public let health: @Sendable () async -> String?

  public init(name: String, version: String, operations: [any Operation], health: @escaping @Sendable () async -> String? = { nil }) {
    self.name = name
    self.version = version
    self.operations = operations
    self.health = health
  }
}
