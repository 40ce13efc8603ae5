/// Who is connected to a database server besides.
public enum StoreSessions {
  /// Looks this often, since a session that has ended is seen for a moment more.
  private static let looks = 20

  /// Sees to it that no program of the suite is connected to a source; of a directory, its locks tell.
  /// - Parameter own: the sessions of whoever asks (``StoreCopy/session()``).
  /// - Throws: ``CopyError/sourceInUse(sessions:)``, ``StoreError/unreachable(reason:)``.
  public static func check(_ location: StoreLocation, besides own: [Int64] = []) async throws {
    guard case .server(let address) = location else { return }
    let reader = PostgresReaders(PostgresTarget(address, service: "", limits: StoreLimits()).forReading, count: 1)
    defer { reader.close() }
    for look in 1...looks {
      let sessions = try await reader.read { connection in
        try connection.rows(
          """
          SELECT CAST(pid AS BIGINT) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user
          AND application_name = 'yimen' AND pid <> pg_backend_pid()
          """, [], limit: .max
        ).map { try $0.integer(0) }
      }
      let others = sessions.count { !own.contains($0) }
      if others == 0 { return }
      guard look < looks else { throw CopyError.sourceInUse(sessions: Int64(others)) }
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
