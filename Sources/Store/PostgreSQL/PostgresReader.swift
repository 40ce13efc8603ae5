import Dispatch
import Synchronization

/// One connection for reading, on its queue.
final class PostgresReader: Sendable {
  private let queue: DispatchQueue
  /// Only the queue touches it.
  private nonisolated(unsafe) let connection: PostgresConnection
  /// What stops the read that runs now.
  private let running = Mutex<PostgresCancellation?>(nil)

  init(_ address: String, schema: String, number: Int) {
    queue = DispatchQueue(label: "store.\(schema).reader.\(number)")
    unsafe connection = PostgresConnection(address, schema: schema)
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    let isCancelled = Atomic<Bool>(false)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async { [self] in
          continuation.resume(with: Swift.Result { try run(body) })
        }
      }
    } onCancel: {
      isCancelled.store(true, ordering: .relaxed)
      // Under the lock: the statement of whoever reads next is not to be stopped.
      running.withLock { $0?.cancel() }
    }
  }

  private func run<Result>(_ body: (any StoreConnection) throws -> Result) throws -> Result {
    let connection = unsafe connection
    try connection.beginReading()
    running.withLock { $0 = connection.cancellation }
    defer {
      running.withLock { $0 = nil }
      connection.endReading()
    }
    return try body(connection)
  }
}
