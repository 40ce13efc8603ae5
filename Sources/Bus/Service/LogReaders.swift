import Synchronization

/// The logs of a node's services, and the tasks that read them: at most one for each stream.
final class LogReaders: Sendable {
  private struct State {
    var sources: [UInt32: any EventSource] = [:]
    var tasks: [IncomingRequest.Origin: Task<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  func add(_ source: any EventSource, of service: String) {
    state.withLock { $0.sources[ServiceName.identifier(service)] = source }
  }

  func letGo() { state.withLock { $0.sources = [:] } }

  func source(of service: UInt32) -> (any EventSource)? { state.withLock { $0.sources[service] } }

  /// The task that reads for a stream now; the one before it has ended.
  func began(_ stream: IncomingRequest.Origin, _ task: Task<Void, Never>) { state.withLock { $0.tasks[stream] = task } }

  func stop(_ stream: IncomingRequest.Origin) { state.withLock { $0.tasks.removeValue(forKey: stream) }?.cancel() }
}

extension EventSource {
  /// The page that a stream wants.
  nonisolated(nonsending) func page(for read: LogRead) async throws -> LogPage {
    while true {
      let page = try await page(after: read.after, limit: read.limit)
      guard read.waits, page.events.isEmpty, page.head <= read.after, max(1, page.oldest) - 1 <= read.after else { return page }
      await wait(after: read.after)
      try Task.checkCancellation()
    }
  }
}
