import NotifyDomain
import Store

/// What is read of a hall's day to estimate waits in it, all of one moment.
struct WaitingQuestion: Sendable {
  let place: QueuePlace
  let queue: HallQueue
  let times: ServiceTimes
  let expected: [ExpectedVisit]
  /// Microseconds since 1970.
  let now: Int

  /// - Parameter ticket: one that is in line; nil: whoever would walk in now.
  init(_ place: QueuePlace, _ ticket: Ticket?, rules: QueueRules, now: Int, in transaction: ReadTransaction) throws {
    let windows = try QueueWindowTable.all(place, in: transaction)
    let lines = try QueueDayTable.lines(place, in: transaction)
    let lanes = Set(lines.map(QueueLane.skills) + windows.map { QueueLane.window($0.id) })
    var tickets: [Ticket] = []
    for lane in lanes.sorted(by: { $0.text < $1.text }) {
      tickets += try TicketTable.line(lane, place, limit: QueueLimits.numbers, in: transaction)
    }
    for state in TicketState.allCases where state.isAtWindow {
      tickets += try TicketTable.standing(state, place, limit: QueueLimits.windows.upperBound, in: transaction)
    }
    self.place = place
    self.now = now
    queue = HallQueue(rules: rules, tickets: tickets, windows: windows, lines: lines)
    times = try LatestServices.times(place, in: transaction)
    let rank = ticket?.rank.moment ?? rules.rank(appointment: nil, checkedInAt: now).moment
    expected = try ExpectedVisits.find(place, from: now - ExpectedVisit.graceMinutes * 60_000_000, before: rank, in: transaction)
  }
}
