/// A service as the bus sees it: its name, its version and its operations.
public struct ServiceDefinition: Sendable {
  public let name: String
  public let version: String
  public let operations: [any Operation]

  public init(name: String, version: String, operations: [any Operation]) {
    self.name = name
    self.version = version
    self.operations = operations
  }
}
