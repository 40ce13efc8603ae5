/// Estimates a wait by playing the queue on from where it stands, many times, each with service times as they are of late.
///
/// The same question gets the same answer: the plays go by a seed that does not change. What is not known is not made up: who leaves, and
/// which windows open or close later, is left out, so that an estimate is of the windows that are open now.
public struct WaitingEstimator: Sendable {
  /// The share of plays below the lower number, and above the upper.
  static let tail = 0.1
  private static let seed: UInt64 = 0x5EED

  /// How many in line go before.
  public let ahead: Int
  private let windows: [PlayedWindow]
  private let turns: [PlayedTurn]
  private let lane: QueueLane
  private let times: ServiceTimes

  /// The wait of a ticket in line.
  /// - Parameters:
  ///   - expected: appointments of the day that have not checked in.
  ///   - showing: how probable it is that one of them comes.
  ///   - now: microseconds since 1970.
  public init(
    of ticket: Ticket, in queue: HallQueue, times: ServiceTimes, expected: [ExpectedVisit] = [], showing: Double = 0.92, now: Int
  ) {
    let order = ticket.order
    let before = queue.tickets.values.filter { $0.state.isInLine && $0.order < order }.sorted { $0.order < $1.order }
    ahead = queue.ahead(of: ticket)
    lane = ticket.lane
    self.times = times
    windows = queue.windows.values.filter(\.isOpen).sorted { $0.id < $1.id }.map { PlayedWindow($0, queue, now) }
    let grace = ExpectedVisit.graceMinutes * 60_000_000
    let toCome = expected.filter { $0.start + grace > now && $0.start < order.rank }
      .sorted { ($0.start, $0.wanted.text, $0.plannedMinutes) < ($1.start, $1.wanted.text, $1.plannedMinutes) }
    // In one order, since each takes its numbers from the same row of them.
    turns = (before.map { PlayedTurn($0) } + toCome.map { PlayedTurn($0, showing: showing, now: now) }).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// The wait of somebody who would walk in now, for a window that serves what is wanted.
  public init(
    walkingIn wanted: QueueSkills, in queue: HallQueue, times: ServiceTimes, expected: [ExpectedVisit] = [],
    showing: Double = 0.92, now: Int
  ) {
    let ticket = Ticket(
      id: "", number: TicketNumber(.walkIn, QueueLimits.numbers)!, wanted: wanted, plannedMinutes: 1, checkedInAt: now,
      rank: queue.rules.rank(appointment: nil, checkedInAt: now))
    self.init(of: ticket, in: queue, times: times, expected: expected, showing: showing, now: now)
  }

  /// Nil where no open window serves what is wanted: nobody can say.
  public func estimate() -> WaitingEstimate? {
    guard windows.contains(where: { $0.window.serves(lane) }) else { return nil }
    let bounds = WaitingLimits.plays
    let plays = min(bounds.upperBound, max(bounds.lowerBound, WaitingLimits.turns / (turns.count + windows.count)))
    var generator = SplitMix64(seed: Self.seed)
    let waits = (0..<plays).map { _ in play(using: &generator) }.sorted()
    let low = waits[Int(Double(plays) * Self.tail)]
    let high = waits[plays - 1 - Int(Double(plays) * Self.tail)]
    // Outward to whole minutes: whoever is told 3 to 7 minutes is not called after two and a half.
    return WaitingEstimate(ahead: ahead, optimistic: low / 60, pessimistic: (high + 59) / 60)
  }

  /// One course that things may take: the seconds until the call.
  private func play(using generator: inout SplitMix64) -> Int {
    var free = MinimumHeap(
      windows.indices.map { place in
        FreeWindow(at: windows[place].remaining(times, using: &generator), place: place)
      })
    var turns: [PlayedTurn?] = turns.map { $0.showing >= 1 || generator.falls($0.showing) ? $0 : nil }
    var first = 0
    while let window = free.removeLeast() {
      while first < turns.count, turns[first] == nil { first += 1 }
      let serving = windows[window.place].window
      let mine = serving.serves(lane)
      // The first in the order who is there; whoever is to come yet is waited for only by a window that has nobody else.
      var (next, nextToCome) = (Int?.none, Int?.none)
      for place in first..<max(first, turns.count) {
        guard let turn = turns[place], serving.serves(turn.lane) else { continue }
        if turn.comes <= window.at {
          next = place
          break
        }
        if turn.comes < nextToCome ?? .max { nextToCome = turn.comes }
      }
      if let next, let turn = turns[next] {
        let service = times.draw(kind: turn.kind, planned: turn.plannedMinutes, using: &generator)
        turns[next] = nil
        free.insert(FreeWindow(at: window.at + service, place: window.place))
      } else if mine {
        return window.at
      } else if let nextToCome {
        free.insert(FreeWindow(at: nextToCome, place: window.place))
      }
    }
    return 0
  }
}

/// A window and when it is free, in seconds from now.
private struct FreeWindow: Comparable {
  let at: Int
  let place: Int

  static func < (left: FreeWindow, right: FreeWindow) -> Bool { (left.at, left.place) < (right.at, right.place) }
}
