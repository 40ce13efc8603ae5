/// A service's database seen from outside, beside whoever runs on it: nothing is made, locked or migrated.
public final class StoreView: Sendable {
  private static let limits = StoreLimits()

  public let location: StoreLocation
  public let service: String
  private let reader: any StoreReader

  private init(_ location: StoreLocation, service: String, reader: any StoreReader) {
    self.location = location
    self.service = service
    self.reader = reader
  }

  /// - Returns: Nil where the service has no tables there.
  /// - Throws: ``StoreError/unreachable(reason:)``, ``StoreError/unfinishedRestore(path:)``, ``StoreError/corrupt``, or what the file system says.
  public static func open(_ location: StoreLocation, service: String) async throws(StoreError) -> StoreView? {
    let reader: any StoreReader
    switch location {
    case .directory(let directory):
      try RestoreMark(directory).check()
      let file = DatabaseFile(directory, service: service)
      guard try file.exists() else { return nil }
      reader = try await offCooperativeThreads { () throws(StoreError) in try SQLiteView(file) }
    case .server(let address):
      var limits = StoreLimits()
      limits.statementMilliseconds = StoreLimits.promptMilliseconds
      reader = PostgresReaders(PostgresTarget(address, service: service, limits: limits).forReading, count: 1)
    }
    let view = StoreView(location, service: service, reader: reader)
    do {
      guard try await view.tables().isEmpty else { return view }
      await view.close()
      return nil
    } catch {
      await view.close()
      throw StoreError(error)
    }
  }

  /// The schema of a service in a PostgreSQL database.
  public static func schema(of service: String) -> String { PostgresTarget.schema(of: service) }

  /// Whether a server has a service's schema, be it empty; false of a directory.
  /// - Throws: ``StoreError/unreachable(reason:)``.
  public static func hasSchema(_ location: StoreLocation, service: String) async throws -> Bool {
    guard case .server(let address) = location else { return false }
    let reader = PostgresReaders(PostgresTarget(address, service: service, limits: StoreLimits()).forReading, count: 1)
    defer { reader.close() }
    return try await reader.read { [schema = schema(of: service)] in
      try $0.row("SELECT nspname FROM pg_namespace WHERE nspname = ?", [.text(schema)]) != nil
    }
  }

  /// Reads from one state of the database.
  public func read<Result: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> Result) async throws -> Result {
    try await reader.read { try body(ReadTransaction($0, limits: Self.limits)) }
  }

  /// The names of the tables that are there.
  func tables() async throws -> Set<String> { try await reader.read { try $0.tables() } }

  public func close() async { await reader.close() }
}
