import Synchronization

@testable import Bus

/// A log in memory, whose positions may have holes and whose oldest events may be gone.
final class TestLog: EventSource {
  private struct State {
    var events: [LoggedEvent] = []
    var oldest: UInt64 = 1
    var waiters: [CheckedContinuation<Void, Never>] = []
    var failure: (any Error)?
    var largestPage = 0
  }

  let roles: Set<Role>
  private let state = Mutex(State())

  init(_ positions: some Sequence<UInt64> = [], roles: Set<Role> = []) {
    self.roles = roles
    append(positions)
  }

  static func body(_ position: UInt64) -> [UInt8] { Array("event \(position)".utf8) }

  var largestPage: Int { state.withLock { $0.largestPage } }

  func append(_ positions: some Sequence<UInt64>, body: (UInt64) -> [UInt8] = TestLog.body) {
    wake { state in state.events += positions.map { LoggedEvent(position: $0, body: body($0)) } }
  }

  /// Forgets what is older.
  func trim(from oldest: UInt64) {
    wake { state in
      state.oldest = oldest
      state.events.removeAll { $0.position < oldest }
    }
  }

  func fail(_ error: any Error) { wake { $0.failure = error } }

  private func wake(_ change: (inout State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func read(after position: UInt64, limit: Int) -> LogPage {
    state.withLock { state in
      let events = Array(state.events.lazy.filter { $0.position > position }.prefix(limit))
      state.largestPage = max(state.largestPage, events.count)
      return LogPage(events: events, oldest: state.oldest, head: state.events.last?.position ?? state.oldest - 1)
    }
  }

  func page(after position: UInt64, limit: Int) async throws -> LogPage {
    if let failure = state.withLock({ $0.failure }) { throw failure }
    return read(after: position, limit: limit)
  }

  func wait(after position: UInt64) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          let isReady = (state.events.last?.position ?? 0) > position || state.failure != nil
          if !isReady { state.waiters.append(continuation) }
          return isReady
        }
        if isReady { continuation.resume() } else if Task.isCancelled { wake { _ in } }
      }
    } onCancel: {
      wake { _ in }
    }
  }
}
