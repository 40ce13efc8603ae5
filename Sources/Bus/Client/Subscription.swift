import Synchronization

/// A log that is followed: its events in order, each once.
///
/// The events come as they are taken and acknowledged: who acknowledges nothing is sent no more than its window. It ends when it is cancelled or
/// let go; the loss of a link, a restart or a change of the publisher does not end it, and is not seen.
public final class Subscription: Sendable {
  public let service: String
  private let id: UInt64
  private let node: Node
  private let signal = NewsSignal()

  init(to service: String, id: UInt64, node: Node) {
    self.service = service
    self.id = id
    self.node = node
    node.subscribers.add(id, signal)
    // What came before the signal was known.
    signal.tell()
  }

  deinit { cancel() }

  /// The next event; nil when the task or the subscription is cancelled.
  /// - Throws: A `Refusal` that time does not mend. `bus.eventsGone`: the log no longer holds what comes after the last event, or never held
  ///   so much; its detail is the position from which it has events.
  public nonisolated(nonsending) func next() async throws(Refusal) -> LoggedEvent? { try await next(upTo: 1)?.first }

  /// What has come, at least one event and at most `limit`; nil when the task or the subscription is cancelled.
  /// - Throws: as `next()`.
  public nonisolated(nonsending) func next(upTo limit: Int) async throws(Refusal) -> [LoggedEvent]? {
    while !Task.isCancelled {
      let number = signal.number
      switch node.engine.withLock({ $0.take(id, upTo: max(1, limit)) }) {
      case .events(let events): return events
      case .ended(let refusal):
        if refusal.code == BusRefusals.cancelled.code { return nil }
        throw refusal
      case .nothing: await signal.wait(after: number)
      }
    }
    return nil
  }

  /// Everything up to a position is done with: it is not sent again, and as much more may come.
  public func acknowledge(_ position: UInt64) {
    node.engine.withLock { $0.acknowledge(id, upTo: position) }
    node.loop.wake()
  }

  /// Where the log has events again, once `next` has thrown `bus.eventsGone`: subscribe after the position before it.
  public var gap: UInt64? {
    node.engine.withLock { core in core.streams.followed[id]?.stream.gap }
  }

  /// Ends it; whoever waits is told nil.
  public func cancel() {
    node.engine.withLock { $0.unfollow(id) }
    node.subscribers.remove(id)
    node.loop.wake()
    signal.tell()
  }
}
