/// Estimates a wait by playing the queue on from where it stands, many times, each with service times as they are of late.
///
/// The same question gets the same answer: the plays go by a seed that does not change. What is not known is not made up: who leaves, and
/// which windows open or close later, is left out, so that an estimate is of the windows that are open now.
public struct WaitingEstimator: Sendable {
  /// The share of plays below the lower number, and above the upper.
  static let tail = 0.1
  private static let seed: UInt64 = 0x5EED

  private let windows: [PlayedWindow]
  private let ahead: [PlayedTurn]
  private let count: Int
  private let wanted: QueueSkills
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
    let before = queue.tickets.values.filter { $0.state.isInLine && $0.order < order }
    count = queue.ahead(of: ticket)
    wanted = ticket.wanted
    self.times = times
    // A ticket that was sent to one window waits for that one.
    windows = queue.windows.values.filter { $0.isOpen && (ticket.directedTo == nil || $0.id == ticket.directedTo) }
      .sorted { $0.id < $1.id }.map { PlayedWindow($0, queue, now) }
    let grace = ExpectedVisit.graceMinutes * 60_000_000
    let late = expected.filter { $0.start + grace > now && $0.start < order.rank }
    ahead =
      (before.map { PlayedTurn($0) } + late.map { PlayedTurn($0, showing: showing, now: now) })
      .sorted { $0.rank < $1.rank }
  }

  /// The wait of somebody who would walk in now, for a window that serves what is wanted.
  public init(
    walkingIn wanted: QueueSkills, plannedMinutes: Int, in queue: HallQueue, times: ServiceTimes, expected: [ExpectedVisit] = [],
    showing: Double = 0.92, now: Int
  ) {
    let ticket = Ticket(
      id: "", number: TicketNumber(.walkIn, QueueLimits.numbers)!, wanted: wanted, plannedMinutes: plannedMinutes, checkedInAt: now,
      rank: queue.rules.rank(appointment: nil, checkedInAt: now))
    self.init(of: ticket, in: queue, times: times, expected: expected, showing: showing, now: now)
  }

  /// Nil where no open window serves what is wanted: nobody can say.
  public func estimate() -> WaitingEstimate? {
    guard windows.contains(where: { $0.skills.serves(wanted) }) else { return nil }
    let plays = min(WaitingLimits.plays.upperBound, max(WaitingLimits.plays.lowerBound, WaitingLimits.turns / (ahead.count + windows.count)))
    var generator = SplitMix64(seed: Self.seed)
    let waits = (0..<plays).map { _ in play(using: &generator) }.sorted()
    let low = waits[Int(Double(plays) * Self.tail)]
    let high = waits[plays - 1 - Int(Double(plays) * Self.tail)]
    // Outward to whole minutes: whoever is told 3 to 7 minutes is not called after two and a half.
    return WaitingEstimate(ahead: count, optimistic: low / 60, pessimistic: (high + 59) / 60)
  }

  /// One course that things may take: the seconds until the call.
  private func play(using generator: inout SplitMix64) -> Int {
    var free = MinimumHeap(
      windows.indices.map { place in
        FreeWindow(at: windows[place].remaining(times, using: &generator), place: place)
      })
    var turns: [PlayedTurn?] = ahead.map { $0.showing >= 1 || generator.falls($0.showing) ? $0 : nil }
    var first = 0
    while let window = free.removeLeast() {
      while first < turns.count, turns[first] == nil { first += 1 }
      let skills = windows[window.place].skills
      let mine = skills.serves(wanted)
      // The first in the order who is there; whoever is to come yet is waited for only by a window that has nobody else.
      var (next, nextToCome) = (Int?.none, Int?.none)
      for place in first..<max(first, turns.count) {
        guard let turn = turns[place], skills.serves(turn.wanted) else { continue }
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
