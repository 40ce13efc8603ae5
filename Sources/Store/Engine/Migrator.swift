/// Brings a database's tables up to date: forward only, all pending steps in one transaction, so that an interruption leaves the old state.
struct Migrator {
  private let path: String
  private let isCopied: Bool
  private let known: [(scope: String, migrations: [Migration])]

  /// - Parameter isCopied: whether a copy that is not finished may be there.
  /// - Throws: ``StoreError/migration(version:reason:)`` unless the service's versions count from 1 without gaps.
  init(path: String, migrations: [Migration], isCopied: Bool = false) throws(StoreError) {
    for (index, migration) in migrations.enumerated() where migration.version != index + 1 {
      throw .migration(version: migration.version, reason: "versions count from 1 without gaps")
    }
    self.path = path
    self.isCopied = isCopied
    known = [(StoreSchema.storeScope, StoreSchema.migrations), (StoreSchema.serviceScope, migrations)]
  }

  /// Refuses a database that is not this service's, of a newer version, or part of a copy. Changes nothing.
  func inspect(_ connection: any StoreConnection) throws(StoreError) {
    let tables = try connection.tables()
    guard !tables.isEmpty else { return }
    guard tables.contains(StoreSchema.versionTable) else {
      throw .foreign(path: path, reason: "it has tables of another program")
    }
    guard isCopied || !tables.contains(CopyLog.table) else { throw .unfinishedCopy(path: path) }
    for (scope, migrations) in known {
      let applied = try connection.rows(
        "SELECT version, name FROM store_migration WHERE scope = ? ORDER BY version", [.text(scope)], limit: .max)
      for row in applied {
        let version = Int(try row.integer(0))
        guard let migration = migrations.first(where: { $0.version == version }) else {
          throw .newer(path: path, found: Int(try applied[applied.count - 1].integer(0)), known: migrations.count)
        }
        let name = try row.text(1)
        guard migration.name == name else {
          throw .foreign(path: path, reason: "its step \(version) is \"\(name)\", not \"\(migration.name)\"")
        }
      }
    }
  }

  /// - Returns: How many steps were applied.
  func migrate(_ connection: any StoreConnection) throws(StoreError) -> Int {
    try connection.begin()
    do throws(StoreError) {
      let applied = try applyPending(connection)
      try connection.commit(announcing: nil)
      return applied
    } catch {
      connection.abandon()
      throw error
    }
  }

  /// Applies what is pending, in the transaction that the connection is in.
  /// - Returns: How many steps were applied.
  func applyPending(_ connection: any StoreConnection) throws(StoreError) -> Int {
    try connection.define(StoreSchema.makeVersionTable)
    var applied = 0
    for (scope, migrations) in known {
      let count = try connection.row("SELECT COUNT(*) FROM store_migration WHERE scope = ?", [.text(scope)])?.integer(0) ?? 0
      for migration in migrations.dropFirst(Int(count)) {
        try apply(migration, of: scope, connection)
        applied += 1
      }
    }
    return applied
  }

  private func apply(_ migration: Migration, of scope: String, _ connection: any StoreConnection) throws(StoreError) {
    do throws(StoreError) {
      for statement in migration.statements { try connection.define(statement) }
      try connection.run(
        "INSERT INTO store_migration (scope, version, name) VALUES (?, ?, ?)",
        [.text(scope), SQLValue(migration.version), .text(migration.name)])
      try connection.settle()
    } catch {
      switch error {
      case .statement(let reason): throw .migration(version: migration.version, reason: reason)
      case .conflict, .constraint, .unexpectedValue: throw .migration(version: migration.version, reason: "\(error)")
      // A server that goes away, a table that others hold, a full disk: no fault of the step, and no older program helps.
      default: throw error
      }
    }
  }
}
