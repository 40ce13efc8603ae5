/// Who is connected to a database server besides.
public enum StoreSessions {
  /// Looks this often, since a session that has ended is seen for a moment more.
  private static let looks = 20

  /// Sees to it that no program of the suite is connected to a source; of a directory, its locks tell.
  /// - Throws: ``CopyError/sourceInUse(sessions:)``, ``StoreError/unreachable(reason:)``.
  public static func check(_ location: StoreLocation) async throws {
    guard case .server(let address) = location else { return }
    let reader = PostgresReaders(PostgresTarget(address, service: "", limits: StoreLimits()).forReading, count: 1)
    defer { reader.close() }
    for look in 1...looks {
      let sessions = try await reader.read { connection in
        try connection.row(
          """
          SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user
          AND application_name = 'yimen' AND pid <> pg_backend_pid()
          """)?.integer(0) ?? 0
      }
      if sessions == 0 { return }
      guard look < looks else { throw CopyError.sourceInUse(sessions: sessions) }
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
