import Dispatch
import GRDB
import Logging
import Synchronization

/// The SQLite side of the store: one writing connection, a few reading ones, each on a queue of its own, off the cooperative threads.
final class SQLiteEngine: StoreEngine {
  private let pool: DatabasePool
  private let reads: GroupedReads
  private let logger: Logger
  private let directory: String
  /// Held until the store is closed.
  private let lock: Mutex<DirectoryLock?>

  private init(pool: DatabasePool, limits: StoreLimits, directory: String, lock: DirectoryLock, logger: Logger) {
    self.pool = pool
    reads = GroupedReads(pool, limits: limits)
    self.directory = directory
    self.lock = Mutex(lock)
    self.logger = logger
  }

  /// - Returns: The engine, and the sequence of the last event.
  static func open(
    _ directory: String, _ configuration: StoreConfiguration, migrations: [Migration], logger: Logger
  ) async throws(StoreError) -> (engine: SQLiteEngine, head: Int64) {
    try await offCooperativeThreads { () throws(StoreError) in
      let file = DatabaseFile(directory, service: configuration.service)
      let migrator = try Migrator(path: file.path, migrations: migrations, isCopied: configuration.isCopied)
      try file.makeDirectory()
      let lock = try DirectoryLock(file)
      try file.inspect(migrator)
      do {
        let pool = try DatabasePool(path: file.path, configuration: settings(configuration))
        let (applied, head) = try pool.writeWithoutTransaction { try prepare($0, migrator) }
        logger.info("store opened", metadata: ["store.migrations": "\(applied)", "store.head": "\(head)"])
        return (SQLiteEngine(pool: pool, limits: configuration.limits, directory: directory, lock: lock, logger: logger), head)
      } catch {
        throw StoreError(error)
      }
    }
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    do {
      return try await reads(body)
    } catch let error where error is DatabaseError || error is CancellationError {
      throw StoreError(error)
    }
  }

  /// Runs a closure on the writer's queue, and does not wait for it.
  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void) {
    pool.asyncWriteWithoutTransaction { body(SQLiteConnection($0)) }
  }

  var isShared: Bool { false }
  var free: Int64? { DatabaseFile.free(in: directory) }

  /// The directory's lock keeps every other program out.
  func hold(_ duty: String) async throws(StoreError) -> Bool {
    guard lock.withLock({ $0 != nil }) else { throw .closed }
    return true
  }

  func release(_ duty: String) async {}

  func close() async {
    // Closed once: SQLite knows nothing of a connection that is gone. Others are kept out until the end.
    guard let lock = lock.withLock({ $0.take() }) else { return }
    defer { withExtendedLifetime(lock) {} }
    let failure = await offCooperativeThreads { [pool] () -> (any Error)? in
      do {
        // The pool closes the writer before the readers, so that no last connection does it: whoever copies the file is to have all of it.
        // Where there is no room for that, the log keeps it.
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try pool.close()
        return nil
      } catch {
        return error
      }
    }
    if let failure { logger.error("store not closed cleanly", metadata: ["store.error": "\(StoreError(failure))"]) }
  }

  private static func settings(_ store: StoreConfiguration) -> Configuration {
    let limits = store.limits
    var configuration = Configuration()
    configuration.label = "store.\(store.service)"
    configuration.maximumReaderCount = limits.readers
    configuration.busyMode = .timeout(Double(limits.busyMilliseconds) / 1_000)
    configuration.prepareDatabase { database in
      let cache = database.configuration.readonly ? limits.readerCache : limits.writerCache
      try database.execute(sql: "PRAGMA cache_size = -\(cache)")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = \(limits.pagesPerCheckpoint)")
      // What is deleted or replaced is overwritten with zeros, and not only forgotten: it may have named a person. VACUUM would do the same
      // for the whole file, at the price of writing all of it while the service waits; this costs the pages of what is deleted.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // What a savepoint would undo is kept in memory. In a temporary file it costs two system calls a page that a write touches,
      // an eighth of the processor's time under load.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private static func prepare(_ database: Database, _ migrator: Migrator) throws -> (applied: Int, head: Int64) {
    // GRDB sets NORMAL, which may lose the last commits with the power, after the closure above has run. FULL waits for the disk at
    // each commit.
    try database.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
      throw StoreError.failed(code: 0, "synchronous is not FULL")
    }
    let connection = SQLiteConnection(database)
    let applied = try migrator.migrate(connection)
    return (applied, try connection.head())
  }
}
