public import Logging
import ServiceKit
public import Store

/// Brings the tables of all services up to date, as a start of the suite would.
public struct SuiteMigration: Sendable {
  /// What was done to one service's store.
  public struct Report: Sendable {
    public let service: String
    /// Nil where there was none, and it was made.
    public let before: StoreStatus.Versions?
    public let after: StoreStatus.Versions
    /// What the steps that were applied are for, in their order.
    public let steps: [String]
  }

  private let location: StoreLocation
  private let data: String
  private let logger: Logger

  /// - Parameter data: the data directory, where a suite that runs would hold its lock.
  public init(_ location: StoreLocation, data: String, logger: Logger) {
    self.location = location
    self.data = data
    self.logger = logger
  }

  /// - Parameter done: told of each service as soon as its store is up to date.
  /// - Throws: `SuiteLockError` or ``StoreError/locked(path:holder:)`` where a suite runs on SQLite; another `StoreError` where a store is not
  ///   its service's, newer, or a step fails: it is then as it was, and those before it are up to date.
  public func run(done: (Report) -> Void) async throws {
    // A server's tables are migrated under its own lock, beside whoever runs; a directory has one program at a time.
    let lock: SuiteLock? = if case .directory = location { try SuiteLock(in: data) } else { nil }
    defer { withExtendedLifetime(lock) {} }
    for store in ServiceStore.all(at: location) {
      let before = try await store.status()?.versions
      let opened = try await Store.open(
        StoreConfiguration(location, service: store.name), migrations: store.service.migrations, logger: logger)
      await opened.close()
      let own = Store.steps.dropFirst(before?.store ?? 0)
      let services = store.service.migrations.map(\.name).dropFirst(before?.service ?? 0)
      done(Report(service: store.name, before: before, after: store.known, steps: Array(own + services)))
    }
  }
}
