import Dispatch

/// One connection for reading, on its queue.
final class PostgresReader: Sendable {
  private let queue: DispatchQueue
  /// Only the queue touches it.
  private nonisolated(unsafe) let connection: PostgresConnection

  init(_ target: PostgresTarget, number: Int) {
    queue = DispatchQueue(label: "store.\(target.schema).reader.\(number)")
    unsafe connection = PostgresConnection(target)
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    let interruption = PostgresInterruption()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async { [self] in
          continuation.resume(with: Swift.Result { try unsafe connection.read(body, unless: interruption) })
        }
      }
    } onCancel: {
      interruption.request()
    }
  }
}
