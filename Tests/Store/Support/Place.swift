import Store
import TestKit

/// Where a test keeps a store that nobody else uses.
final class Place: Sendable {
  let location: StoreLocation
  let service: String
  /// Removed with the place.
  private let directory: TemporaryDirectory?

  init(_ directory: TemporaryDirectory) {
    self.directory = directory
    location = .directory(directory.path)
    service = "sample"
  }

  convenience init(_ server: PostgresServer) { self.init(.server(server.address)) }

  /// In a schema of its own.
  init(_ server: StoreLocation) {
    directory = nil
    location = server
    service = "test_\(UInt32.random(in: 0 ... .max))"
  }

  /// What an error calls it.
  var name: String { directory?.database ?? "the schema yimen_\(service)" }

  func open(_ migrations: [Migration] = sampleMigrations, _ limits: StoreLimits = StoreLimits()) async throws(StoreError) -> Store {
    try await Store.open(StoreConfiguration(location, service: service, limits: limits), migrations: migrations, logger: quiet)
  }
}
