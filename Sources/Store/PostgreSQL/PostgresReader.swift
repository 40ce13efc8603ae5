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

  /// Reads one after the other until nobody waits, without leaving the queue: what ends one read goes to the server with what begins the
  /// next.
  /// - Parameter next: who has waited longest; nil when nobody does, and this reader is free.
  func run(_ first: PostgresRead, then next: @escaping @Sendable (PostgresReader) -> PostgresRead?) {
    queue.async { [self] in
      var read: PostgresRead? = first
      while let current = read {
        unsafe current.run(connection)
        read = next(self)
        if read == nil { unsafe connection.endRead() }
      }
    }
  }
}
