import Dispatch

/// A connection of bare libpq's on a queue of its own, for tasks.
final class LibpqQueue: Sendable {
  private let queue = DispatchQueue(label: "bench.libpq")
  /// Only the queue touches it.
  private nonisolated(unsafe) let connection: LibpqConnection

  init(_ connection: sending LibpqConnection) { unsafe self.connection = connection }

  func run<Value: Sendable>(_ body: @escaping @Sendable (LibpqConnection) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in continuation.resume(with: Result { try unsafe body(connection) }) }
    }
  }
}
