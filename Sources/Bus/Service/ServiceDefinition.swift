/// A service as the bus sees it: its name, its version and its operations.
public struct ServiceDefinition: Sendable {
  public let name: String
  public let version: String
  public let operations: [any Operation]
  /// Why the service cannot do its work now; nil when it can.
  public let health: @Sendable () async -> String?
  /// Its log, for those who follow it; nil when it has none.
  public let events: (any EventSource)?

  public init(
    name: String, version: String, operations: [any Operation], events: (any EventSource)? = nil,
    health: @escaping @Sendable () async -> String? = { nil }
  ) {
    self.name = name
    self.version = version
    self.operations = operations
    self.health = health
    self.events = events
  }
}
