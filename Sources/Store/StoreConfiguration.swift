/// Where a service keeps its database, and within which limits.
public struct StoreConfiguration: Sendable {
  /// The data directory. It is made, readable by its owner alone, where it does not exist.
  public var directory: String

  /// The service that owns the database, which lies at `<directory>/<service>.sqlite`.
  public var service: String

  public var limits: StoreLimits

  public init(directory: String, service: String, limits: StoreLimits = StoreLimits()) {
    self.directory = directory
    self.service = service
    self.limits = limits
  }
}
