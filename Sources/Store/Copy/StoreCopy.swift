public import Logging
import Synchronization

/// Moves the rows of one service's store to the other engine. The target's tables are made by the service's own migrations; rows go over in the
/// order of their keys, in pages; the target remembers how far it is. Cut off anywhere, a copy that is run again goes on and finishes.
public final class StoreCopy: Sendable {
  /// What a table came to.
  public struct Table: Sendable, Hashable {
    public let name: String
    public let digest: TableDigest
  }

  /// How far it is: rows of a table that have been copied by this run, or compared.
  public enum Step: Sendable, Hashable {
    case copied(table: String, rows: Int64)
    case compared(table: String, rows: Int64)
  }

  /// How the target stands.
  public enum Standing: Sendable, Hashable {
    /// It holds no rows.
    case empty
    /// It holds a part of this copy, or all of it, not yet compared.
    case begun
    /// It holds the same rows as the source.
    case finished
    /// An earlier run has found all services' copies to be the same, and was cut off when it let them go: what bears its mark is looked at
    /// once more (``confirm()``), and then all that is left is ``finish()``. Services may have begun to write to those that it had let go.
    case concluded
  }

  public typealias Progress = @Sendable (Step) -> Void

  /// Where a write leaves a trace, and what tells it without reading the whole table.
  private static let traces = [
    ("store_event", "COALESCE(MIN(sequence), 0), COALESCE(MAX(sequence), 0)"),
    ("store_inbox", "COALESCE(MIN(sequence), 0), COALESCE(MAX(sequence), 0)"),
    ("store_cursor", "COUNT(*), CAST(COALESCE(SUM(position), 0) AS BIGINT)"),
  ]

  public let service: String
  private let sourceName: String
  private let source: StoreView
  private let target: Store
  private let targetIsServer: Bool
  private let plan: CopyPlan
  /// Keeps programs from a source that is a directory, until the copy is closed.
  private let lock: Mutex<StoreLock?>

  private init(
    _ service: String, named sourceName: String, from source: StoreView, to target: Store, targetIsServer: Bool, plan: CopyPlan,
    lock: StoreLock?
  ) {
    self.service = service
    self.sourceName = sourceName
    self.source = source
    self.target = target
    self.targetIsServer = targetIsServer
    self.plan = plan
    self.lock = Mutex(lock)
  }

  /// Opens both sides, and brings the target's tables up to date.
  /// - Parameters:
  ///   - name: what the target remembers the source by; without secrets.
  ///   - migrations: the service's.
  /// - Returns: Nil where the service has no store at the source.
  /// - Throws: ``CopyError``, `StoreError`.
  public static func open(
    _ service: String, from source: StoreLocation, named name: String, to target: StoreLocation, migrations: [Migration], logger: Logger
  ) async throws -> StoreCopy? {
    var lock: StoreLock?
    var targetIsServer = true
    switch (source, target) {
    case (.directory(let directory), .server):
      if try DatabaseFile(directory, service: service).exists() { lock = try StoreLock(directory, service: service) }
    case (.server, .directory): targetIsServer = false
    default: throw CopyError.sameEngine
    }
    guard let view = try await StoreView.open(source, service: service) else { return nil }
    do {
      guard try await !view.tables().contains(CopyLog.table) else { throw StoreError.unfinishedCopy(path: view.place) }
      let versions = try await view.status().versions
      guard versions == StoreStatus.Versions(store: StoreSchema.migrations.count, service: migrations.count) else {
        throw CopyError.otherVersion(service: service)
      }
      var configuration = StoreConfiguration(target, service: service)
      configuration.isCopied = true
      configuration.limits.statementMilliseconds = StoreLimits.promptMilliseconds
      let store = try await Store.open(configuration, migrations: migrations, logger: logger)
      do {
        let plan =
          targetIsServer
          ? try await view.read { try CopyPlan.read($0.connection) } : try await store.read { try CopyPlan.read($0.connection) }
        return StoreCopy(service, named: name, from: view, to: store, targetIsServer: targetIsServer, plan: plan, lock: lock)
      } catch {
        await store.close()
        throw error
      }
    } catch {
      await view.close()
      throw error
    }
  }

  /// Whether the target bears the mark of a copy that was begun and is not finished: no service can open it.
  /// - Throws: `StoreError`.
  public func isBegun() async throws -> Bool { try await target.read { try $0.connection.tables().contains(CopyLog.table) } }

  /// Whether an earlier run has concluded it (``conclude()``), and not finished.
  /// - Throws: ``CopyError/otherSource(service:)``, `StoreError`.
  public func isConcluded() async throws -> Bool {
    guard try await isBegun() else { return false }
    return try await look() == .concluded
  }

  /// Looks whether the target is empty, or holds what an earlier run brought. Changes nothing.
  /// - Throws: ``CopyError/targetHoldsOther(service:table:)``, ``CopyError/otherSource(service:)``, `StoreError`.
  public func look() async throws -> Standing {
    if try await isBegun() {
      guard try await target.read({ [sourceName] in try CopyLog.isFrom(sourceName, in: $0) }) else {
        throw CopyError.otherSource(service: service)
      }
      return try await target.read { try CopyLog.isConcluded(in: $0) } ? .concluded : .begun
    }
    let isEmpty = try await target.read { [plan] transaction in
      for table in plan.tables where try transaction.row("SELECT 1 FROM \(table.name) LIMIT 1") != nil { return false }
      return true
    }
    guard !isEmpty else { return .empty }
    // A run that was cut off at its very end; or the rows of somebody else.
    _ = try await compare(otherwise: { .targetHoldsOther(service: $0, table: $1) }) { _ in }
    return .finished
  }

  /// Copies what is not there yet, and compares both sides.
  /// - Throws: ``CopyError``, `StoreError`. What has been copied stays, for the next run.
  public func run(from standing: Standing, progress: @escaping Progress) async throws -> [Table] {
    if standing == .empty { try await target.write { [sourceName] in try CopyLog.begin(from: sourceName, in: $0) } }
    if standing != .finished {
      for table in plan.tables { try await copy(table, progress) }
    }
    return try await compare(otherwise: { .differs(service: $0, table: $1) }, progress)
  }

  /// The session that reads from a server, which is not somebody else's; nil of a directory.
  /// - Throws: `StoreError`.
  public func session() async throws -> Int64? {
    guard !targetIsServer else { return nil }
    return try await source.read { try $0.row("SELECT CAST(pg_backend_pid() AS BIGINT)")?.integer(0) }
  }

  /// Looks once more whether both sides are the same, as far as events, executed commands, cursors and the number of every table's rows tell:
  /// whoever has written to the source since a table was compared has left one of them.
  /// - Throws: ``CopyError/differs(service:table:)``, `StoreError`.
  public func confirm() async throws {
    let counts = plan.tables.map { ($0.name, "COUNT(*)") }
    for (table, trace) in Self.traces + counts {
      let sql = "SELECT \(trace) FROM \(table)"
      let there = try await source.read { try $0.rows(sql) }
      let here = try await target.read { try $0.rows(sql) }
      guard there == here else { throw CopyError.differs(service: service, table: table) }
    }
  }

  /// Writes down that the copies of all services were compared. From then on a run only confirms and finishes, so that one that was cut off
  /// between two of them has a way on.
  public func conclude() async throws {
    guard try await isBegun() else { return }
    try await target.write { try CopyLog.conclude(in: $0) }
  }

  /// Lets services open the target.
  public func finish() async throws {
    guard try await isBegun() else { return }
    try await target.write { try CopyLog.end(in: $0) }
  }

  public func close() async {
    await source.close()
    await target.close()
    lock.withLock { $0 = nil }
  }

  // MARK: The steps

  private func copy(_ table: CopyTable, _ progress: Progress) async throws {
    var copied: Int64 = 0
    var pages = TablePages(table, after: try await target.read { try CopyLog.position(of: table, in: $0) })
    while let page = try await pages.next({ [source] body in try await source.read(body) }) {
      let key = page.key
      try await target.write { transaction in
        for row in page.rows { try transaction.execute(table.insert, row.values) }
        try CopyLog.move(table, to: key, in: transaction)
      }
      copied += Int64(page.rows.count)
      progress(.copied(table: table.name, rows: copied))
    }
    guard targetIsServer else { return }
    try await target.write { transaction in
      if let column = table.numbered {
        // SQLite goes on after the greatest number by itself.
        _ = try transaction.row(
          "SELECT setval(pg_get_serial_sequence(?, ?), (SELECT COALESCE(MAX(\(column)), 0) + 1 FROM \(table.name)), false)",
          [.text(table.name), .text(column)])
      }
      try transaction.execute("ANALYZE \(table.name)")
    }
  }

  private func compare(otherwise failure: (String, String) -> CopyError, _ progress: Progress) async throws -> [Table] {
    var compared: [Table] = []
    for table in plan.tables {
      let there = try await digest(of: table) { [source] body in try await source.read(body) }
      let here = try await digest(of: table) { [target] body in try await target.read(body) }
      guard there == here else { throw failure(service, table.name) }
      progress(.compared(table: table.name, rows: here.rows))
      compared.append(Table(name: table.name, digest: here))
    }
    return compared
  }

  private func digest(of table: CopyTable, _ read: TablePages.Read) async throws -> TableDigest {
    var digest = TableDigest()
    var pages = TablePages(table, after: nil)
    while let page = try await pages.next(read) { for row in page.rows { digest.add(row) } }
    return digest
  }
}
