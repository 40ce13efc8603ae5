import Synchronization

/// The requests that a node has finished lately: a ring, the oldest out, of plain words, so that a request allocates nothing for its entry.
final class SpanRing: Sendable {
  struct Span: Sendable, Equatable {
    var high: UInt64
    var low: UInt64
    var span: UInt64
    var parent: UInt64
    /// Microseconds of the monotonic clock.
    var start: Int64
    /// Microseconds.
    var duration: Int64
    /// The operation's place in the node's list.
    var operation: Int32
    /// The refusal's code; 0 for a reply.
    var code: UInt16
  }

  private struct State {
    var spans: [Span] = []
    var next = 0
  }

  private let state = Mutex(State())

  func record(_ span: Span) {
    state.withLock { state in
      if state.spans.count < BusLimits.spans {
        if state.spans.isEmpty { state.spans.reserveCapacity(BusLimits.spans) }
        state.spans.append(span)
      } else {
        state.spans[state.next] = span
      }
      state.next = state.next + 1 == BusLimits.spans ? 0 : state.next + 1
    }
  }

  /// The spans of one trace that are still held. Read under the lock: a copy of the ring would make the next entry copy all of it.
  func spans(of trace: (high: UInt64, low: UInt64)) -> [Span] {
    state.withLock { state in state.spans.filter { $0.low == trace.low && $0.high == trace.high } }
  }
}
