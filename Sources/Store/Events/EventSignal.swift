import Synchronization

/// Tells those who wait for events that the log has grown.
///
/// The head is read and the waiter enlisted under one lock, and a commit moves the head under the same: no wake-up falls between.
final class EventSignal: Sendable {
  private struct Waiter {
    let after: Int64
    let continuation: CheckedContinuation<Int64, Never>
  }

  private struct State {
    var head: Int64
    var isClosed = false
    var nextTicket: UInt64 = 0
    var waiters: [UInt64: Waiter] = [:]
  }

  private let state: Mutex<State>

  init(head: Int64) {
    state = Mutex(State(head: head))
  }

  var head: Int64 { state.withLock { $0.head } }

  /// Returns as soon as the head is beyond `after`, the task is cancelled, or the store closes; the head at that moment.
  func wait(after: Int64) async -> Int64 {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let known: Int64? = state.withLock { state in
          if state.head > after || state.isClosed { return state.head }
          state.waiters[ticket] = Waiter(after: after, continuation: continuation)
          return nil
        }
        if let known { continuation.resume(returning: known) }
        // A cancellation that came before the waiter was enlisted found nobody to wake.
        if Task.isCancelled { release(ticket) }
      }
    } onCancel: {
      release(ticket)
    }
  }

  func advance(to head: Int64) {
    wake { state in
      state.head = max(state.head, head)
      return state.waiters.filter { $0.value.after < state.head }
    }
  }

  func close() {
    wake { state in
      state.isClosed = true
      return state.waiters
    }
  }

  private func release(_ ticket: UInt64) {
    wake { state in state.waiters.filter { $0.key == ticket } }
  }

  private func wake(_ choose: (inout State) -> [UInt64: Waiter]) {
    let (head, woken) = state.withLock { state in
      let woken = choose(&state)
      for ticket in woken.keys { state.waiters[ticket] = nil }
      return (state.head, woken.values.map(\.continuation))
    }
    for continuation in woken { continuation.resume(returning: head) }
  }
}
