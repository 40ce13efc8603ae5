import Dispatch
import Logging

/// The PostgreSQL side of the store: one schema a service, one writer at a time among all instances, readers beside it, and a listener that tells of what
/// other instances commit.
final class PostgresEngine: StoreEngine {
  private let readers: PostgresReaders
  private let queue: DispatchQueue
  /// Only the queue touches it.
  private nonisolated(unsafe) let writer: PostgresConnection
  private let listener: PostgresListener

  private init(_ address: String, schema: String, writer: PostgresConnection, listener: PostgresListener, readers: Int) {
    self.readers = PostgresReaders(address, schema: schema, count: readers)
    queue = DispatchQueue(label: "store.\(schema).writer")
    unsafe self.writer = writer
    self.listener = listener
  }

  /// - Returns: The engine, and the sequence of the last event.
  static func open(
    _ address: String, _ configuration: StoreConfiguration, migrations: [Migration], signal: EventSignal, logger: Logger
  ) async throws(StoreError) -> (engine: PostgresEngine, head: Int64) {
    let schema = "yimen_\(configuration.service)"
    let migrator = try Migrator(path: "the schema \(schema)", migrations: migrations)
    let (engine, applied, head) = try await offCooperativeThreads { () throws(StoreError) in
      let writer = PostgresConnection(address, schema: schema)
      try writer.connect()
      let applied = try prepare(writer, migrator)
      let head = try writer.head()
      let listener = PostgresListener(address, schema: schema, signal: signal, logger: logger)
      let engine = PostgresEngine(address, schema: schema, writer: writer, listener: listener, readers: configuration.limits.readers)
      return (engine, applied, head)
    }
    logger.info("store opened", metadata: ["store.migrations": "\(applied)", "store.head": "\(head)"])
    return (engine, head)
  }

  /// Instances that start at once take turns by the writer's lock; who comes second finds nothing left to do.
  private static func prepare(_ writer: PostgresConnection, _ migrator: Migrator) throws(StoreError) -> Int {
    try writer.begin()
    do throws(StoreError) {
      try writer.define("CREATE SCHEMA IF NOT EXISTS \(writer.schema)")
      try writer.commit(announcing: nil)
    } catch {
      writer.abandon()
      throw error
    }
    try migrator.inspect(writer)
    return try migrator.migrate(writer)
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    try await readers.read(body)
  }

  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void) {
    queue.async { [self] in body(unsafe writer) }
  }

  func close() async {
    readers.close()
    listener.close()
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        unsafe writer.disconnect()
        continuation.resume()
      }
    }
  }
}
