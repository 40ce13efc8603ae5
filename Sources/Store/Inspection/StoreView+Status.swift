extension StoreView {
  /// - Throws: `StoreError`.
  public func status() async throws -> StoreStatus {
    let tables = try await tables()
    guard tables.contains(StoreSchema.versionTable) else {
      throw StoreError.foreign(path: place, reason: "it has tables of another program")
    }
    var status = try await read { try Self.status(in: $0) }
    switch location {
    case .directory(let directory):
      let file = DatabaseFile(directory, service: service)
      status.bytes = file.bytes
      status.free = DatabaseFile.free(in: directory)
    case .server:
      status.bytes = try await read { [schema = Self.schema(of: service)] in
        try $0.row(
          """
          SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = ? AND c.relkind = 'r'
          """, [.text(schema)])?.integer(0) ?? 0
      }
    }
    return status
  }

  /// What an error calls it.
  var place: String {
    switch location {
    case .directory(let directory): DatabaseFile(directory, service: service).path
    case .server: "the schema \(Self.schema(of: service))"
    }
  }

  /// All but the space that it takes.
  static func status(in transaction: ReadTransaction) throws(StoreError) -> StoreStatus {
    func version(_ scope: String) throws(StoreError) -> Int {
      Int(
        try transaction.row("SELECT COALESCE(MAX(version), 0) FROM store_migration WHERE scope = ?", [.text(scope)])?.integer(0) ?? 0)
    }
    let bounds = try transaction.eventBounds()
    var cursors: [StoreStatus.Cursor] = []
    for row in try transaction.rows("SELECT follower, position FROM store_cursor ORDER BY follower") {
      cursors.append(StoreStatus.Cursor(stream: try row.text(0), position: try row.integer(1)))
    }
    return StoreStatus(
      versions: StoreStatus.Versions(store: try version(StoreSchema.storeScope), service: try version(StoreSchema.serviceScope)),
      oldest: bounds.oldest, head: bounds.newest,
      newestAt: try transaction.row("SELECT at FROM store_event ORDER BY sequence DESC LIMIT 1")?.integer(0), cursors: cursors,
      inbox: try transaction.row("SELECT COUNT(*) FROM store_inbox")?.integer(0) ?? 0, bytes: 0)
  }
}
