import Synchronization

/// Tells whoever waits that there is news. The number of the news is read before one looks, so that none falls between looking and waiting.
final class NewsSignal: Sendable {
  private struct State {
    var number = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var number: Int { state.withLock { $0.number } }

  func tell() {
    let waiters = state.withLock { state in
      state.number += 1
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns when there is news after that of `number`, or the task is cancelled.
  nonisolated(nonsending) func wait(after number: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isKnown = state.withLock { state in
          if state.number == number { state.waiters.append(continuation) }
          return state.number != number
        }
        if isKnown { continuation.resume() } else if Task.isCancelled { tell() }
      }
    } onCancel: {
      tell()
    }
  }
}
