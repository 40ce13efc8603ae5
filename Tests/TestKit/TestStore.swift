import Foundation
public import Store

/// Where the services of a test keep their stores: in its directory, or, with `YIMEN_TEST_STORE=postgres`, in a database of the directory's
/// own on a PostgreSQL server that the tests start.
public enum TestStore {
  /// Whether it is the directory: for what looks at the files there.
  public static let isDirectory = ProcessInfo.processInfo.environment["YIMEN_TEST_STORE"] != "postgres"

  public static func location(for directory: String) async throws -> StoreLocation {
    isDirectory ? .directory(directory) : try await server(for: directory)
  }

  /// On the PostgreSQL server, whatever the environment says.
  public static func server(for directory: String) async throws -> StoreLocation {
    let name = String((directory as NSString).lastPathComponent.suffix(60))
    return .server(try await PostgresServer.running().database(name))
  }
}
