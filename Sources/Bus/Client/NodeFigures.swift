/// What a node does at one moment, and what it has counted since its start.
public struct NodeFigures: Sendable {
  public var counters: Counters
  /// Requests that are executed.
  public var running = 0
  /// Calls that have not ended, and how many of them wait for a link or for credit.
  public var callsInFlight = 0
  public var waitingCalls = 0
  /// Bytes that wait to be sent, to all peers together.
  public var queuedBytes = 0
  public var linkCount = 0
  /// Every link.
  public var links: [LinkStatistics] = []

  public init(counters: Counters = Counters()) { self.counters = counters }

  /// The busiest links, at most `count`.
  func busiest(_ count: Int) -> [LinkStatistics] {
    guard links.count > count else { return links }
    let sorted = links.sorted { one, other in
      (one.queuedBytes, one.inFlight + one.running) > (other.queuedBytes, other.inFlight + other.running)
    }
    return Array(sorted.prefix(count))
  }
}
