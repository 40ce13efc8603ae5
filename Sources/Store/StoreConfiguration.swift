/// Where a service keeps its database, and within which limits.
public struct StoreConfiguration: Sendable {
  /// A directory is made, readable by its owner alone, where it does not exist.
  public var location: StoreLocation

  /// The service that owns the tables, which lie in `<directory>/<service>.sqlite` or in the schema `yimen_<service>`.
  public var service: String

  public var limits: StoreLimits

  /// Whether it is opened to be copied to, and may hold a part of a copy.
  var isCopied = false

  public init(directory: String, service: String, limits: StoreLimits = StoreLimits()) {
    self.init(.directory(directory), service: service, limits: limits)
  }

  public init(_ location: StoreLocation, service: String, limits: StoreLimits = StoreLimits()) {
    self.location = location
    self.service = service
    self.limits = limits
  }
}
