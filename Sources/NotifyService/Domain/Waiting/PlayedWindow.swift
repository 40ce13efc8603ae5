/// An open window as an estimate sees it.
struct PlayedWindow: Sendable {
  let window: QueueWindow
  /// Whom it has: what the ticket wanted, its planned minutes, and the seconds since its call.
  private let current: (kind: String, plannedMinutes: Int, elapsed: Int)?

  init(_ window: QueueWindow, _ queue: HallQueue, _ now: Int) {
    self.window = window
    current = window.ticket.flatMap { queue.tickets[$0] }.map { ticket in
      let since = ticket.calledAt ?? now
      return (ticket.wanted.text, ticket.plannedMinutes, max(0, (now - since) / 1_000_000))
    }
  }

  /// Seconds until it is free.
  func remaining(_ times: ServiceTimes, using generator: inout SplitMix64) -> Int {
    guard let current else { return 0 }
    return times.draw(kind: current.kind, planned: current.plannedMinutes, elapsed: current.elapsed, using: &generator)
  }
}
