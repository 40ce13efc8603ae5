import GRDB

/// One read-only connection to a service's file, beside whoever writes to it.
final class SQLiteView: StoreReader {
  private let queue: DatabaseQueue

  init(_ file: DatabaseFile) throws(StoreError) {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    do {
      queue = try DatabaseQueue(path: file.readingPath(), configuration: configuration)
    } catch {
      throw StoreError(error)
    }
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    do {
      return try await queue.read { try body(SQLiteConnection($0)) }
    } catch let error where error is DatabaseError || error is CancellationError {
      throw StoreError(error)
    }
  }

  func close() async { try? queue.close() }
}
