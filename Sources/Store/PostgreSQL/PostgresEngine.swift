import Dispatch
import Logging

/// The PostgreSQL side of the store: one schema a service, one writer at a time among all instances, readers beside it, and a listener
/// that tells of what other instances commit.
final class PostgresEngine: StoreEngine {
  private let readers: PostgresReaders
  private let queue: DispatchQueue
  /// Only the queue touches it.
  private nonisolated(unsafe) let writer: PostgresConnection
  private let listener: PostgresListener
  private let duties: PostgresDuties

  private init(_ target: PostgresTarget, writer: PostgresConnection, signal: EventSignal, logger: Logger) {
    readers = PostgresReaders(target.forReading, count: target.limits.readers)
    queue = DispatchQueue(label: "store.\(target.schema).writer")
    unsafe self.writer = writer
    listener = PostgresListener(target, signal: signal, logger: logger)
    duties = PostgresDuties(target.forDuties, logger: logger)
  }

  /// - Returns: The engine, and the sequence of the last event.
  static func open(
    _ address: String, _ configuration: StoreConfiguration, migrations: [Migration], signal: EventSignal, logger: Logger
  ) async throws(StoreError) -> (engine: PostgresEngine, head: Int64) {
    let target = PostgresTarget(address, service: configuration.service, limits: configuration.limits)
    let migrator = try Migrator(path: "the schema \(target.schema)", migrations: migrations, isCopied: configuration.isCopied)
    let (engine, applied, head) = try await offCooperativeThreads { () throws(StoreError) in
      let writer = PostgresConnection(target)
      let (applied, head) = try prepare(writer, migrator)
      return (PostgresEngine(target, writer: writer, signal: signal, logger: logger), applied, head)
    }
    logger.info("store opened", metadata: ["store.migrations": "\(applied)", "store.head": "\(head)"])
    return (engine, head)
  }

  /// In one transaction: instances that start at once take turns by the writer's lock, and who comes second finds nothing left to do.
  private static func prepare(_ writer: PostgresConnection, _ migrator: Migrator) throws(StoreError) -> (applied: Int, head: Int64) {
    do throws(StoreError) {
      try writer.begin()
      // The lock is waited for within the limits of every write: an instance that migrates may have it for long.
      try writer.settle()
      try writer.liftTimeLimit()
      // An operator may have made it for a role that may make none itself.
      if try writer.row("SELECT 1 FROM pg_namespace WHERE nspname = ?", [.text(writer.target.schema)]) == nil {
        try writer.define("CREATE SCHEMA \(writer.target.quoted)")
      }
      try migrator.inspect(writer)
      let applied = try migrator.applyPending(writer)
      let head = try writer.head()
      try writer.commit(announcing: nil)
      return (applied, head)
    } catch {
      writer.abandon()
      throw error
    }
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    try await readers.read(body)
  }

  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void) {
    queue.async { [self] in body(unsafe writer) }
  }

  var isShared: Bool { true }
  var free: Int64? { nil }

  func hold(_ duty: String) async throws(StoreError) -> Bool { try await duties.hold(duty) }

  func release(_ duty: String) async { await duties.release(duty) }

  func close() async {
    readers.close()
    await duties.close()
    await listener.close()
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        unsafe writer.disconnect()
        continuation.resume()
      }
    }
  }
}
