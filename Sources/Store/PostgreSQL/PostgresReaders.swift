import DequeModule
import Synchronization

/// Connections for reading, each on a queue of its own; who wants one waits in line.
final class PostgresReaders: StoreReader {
  /// Reads, and tells the caller; nil when the store was closed meanwhile.
  typealias Read = @Sendable (PostgresConnection?) -> Void

  private struct State {
    var free: [PostgresReader]
    var waiting: Deque<Read> = []
    var isClosed = false
  }

  private let state: Mutex<State>

  init(_ target: PostgresTarget, count: Int) {
    state = Mutex(State(free: (0..<count).map { PostgresReader(target, number: $0) }))
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    let interruption = PostgresInterruption()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enlist { connection in
          continuation.resume(
            with: Swift.Result {
              guard let connection else { throw StoreError.closed }
              return try connection.read(body, unless: interruption)
            })
        }
      }
    } onCancel: {
      interruption.request()
    }
  }

  private func enlist(_ read: @escaping Read) {
    let (reader, isClosed) = state.withLock { state -> (PostgresReader?, Bool) in
      if state.isClosed { return (nil, true) }
      if let reader = state.free.popLast() { return (reader, false) }
      state.waiting.append(read)
      return (nil, false)
    }
    if isClosed { read(nil) }
    reader?.run(read) { [self] reader in next(for: reader) }
  }

  private func next(for reader: PostgresReader) -> Read? {
    state.withLock { state in
      if let next = state.waiting.popFirst() { return next }
      if !state.isClosed { state.free.append(reader) }
      return nil
    }
  }

  /// Whoever waits is told that it is closed; what is being read is finished.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      state.free = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for read in waiting { read(nil) }
  }
}
