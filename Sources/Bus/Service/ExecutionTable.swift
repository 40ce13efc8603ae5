import Synchronization

/// Whether one request has been answered, so that a handler that did not wait is never entered into the table.
final class Execution: Sendable {
  fileprivate let isEnded = Atomic<Bool>(false)
  fileprivate let isEntered = Atomic<Bool>(false)
}

/// The handlers that wait for something, so that they can be cancelled when their peer gives up or the node leaves.
final class ExecutionTable: Sendable {
  private struct Running {
    let task: Task<Void, Never>
    let isQuery: Bool
  }

  private let running = Mutex<[IncomingRequest.Origin: Running]>([:])

  /// The handler has returned to its caller, which may mean that it waits.
  ///
  /// It may end on another thread in the middle of this; then one of the two sees the other's mark and removes the entry.
  func began(_ execution: Execution, _ origin: IncomingRequest.Origin, _ task: Task<Void, Never>, isQuery: Bool) {
    guard !execution.isEnded.load(ordering: .sequentiallyConsistent) else { return }
    running.withLock { $0[origin] = Running(task: task, isQuery: isQuery) }
    execution.isEntered.store(true, ordering: .sequentiallyConsistent)
    if execution.isEnded.load(ordering: .sequentiallyConsistent) { running.withLock { $0[origin] = nil } }
  }

  /// - Returns: Whether the handler had returned before, and so had waited.
  @discardableResult
  func ended(_ execution: Execution, _ origin: IncomingRequest.Origin) -> Bool {
    execution.isEnded.store(true, ordering: .sequentiallyConsistent)
    guard execution.isEntered.load(ordering: .sequentiallyConsistent) else { return false }
    running.withLock { $0[origin] = nil }
    return true
  }

  /// Whether a request of this peer and id waits for something.
  func isRunning(_ origin: IncomingRequest.Origin) -> Bool { running.withLock { $0[origin] != nil } }

  /// The peer no longer waits. A command that has begun its commit is not undone by this.
  func cancel(_ link: LinkID, _ requestID: UInt64) {
    running.withLock { $0[IncomingRequest.Origin(link: link, requestID: requestID)] }?.task.cancel()
  }

  func cancelQueries() {
    for one in running.withLock({ Array($0.values) }) where one.isQuery { one.task.cancel() }
  }
}
