import Bus
import Contracts
import Store

extension HallWorld {
  /// After all has come to its end.
  func checkAtTheEnd() throws {
    try checkTables()
    let (visits, tickets) = (try loggedVisits(), try loggedTickets())
    try checkVisitLives(visits)
    try checkCalls(tickets)
    try checkAcknowledged(visits, tickets)
    try checkNotices(visits)
    try checkHandOvers()
    let cursor = try database.rows("SELECT position FROM store_cursor WHERE follower = 'case'").first?.integer(0) ?? 0
    guard cursor == Int64(surroundings.log.count) else { throw HallViolation("the log of cases was followed to \(cursor) only") }
    report.repeated = errands.reduce(0) { $0 + $1.attempts - 1 }
    report.seats = visits.values.reduce(0) { sum, events in
      sum + events.indices.count { $0 == 0 || events[$0].place != events[$0 - 1].place }
    }
    report.tickets = tickets.count { $0.kind == "notify.ticketDrawn" }
    report.calls = tickets.count { $0.kind == "notify.ticketCalled" }
    report.notices = Int(try database.rows("SELECT COUNT(*) FROM notice").first?.integer(0) ?? 0)
  }
}

extension HallErrandStanding {
  /// The visit that it was answered with.
  var visit: VisitView? { reply.flatMap { try? VisitView(decoding: $0) } }
}
