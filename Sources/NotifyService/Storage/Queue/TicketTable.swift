import Civics
import NotifyDomain
import Store

/// Reads and writes tickets.
enum TicketTable {
  static let columns = """
    id, series, number, state, rank_at, rank_ground, checked_in_at, visit, subject, appointment, wanted, directed_to, planned_minutes, desk,
    called_at, by_number, served_at, ended_at, calls, returns, forwards, hall, day, revision
    """

  /// Writes a ticket as it stands after the change of its day that has this revision.
  static func keep(_ ticket: Ticket, _ place: QueuePlace, revision: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO queue_ticket (\(columns), in_line, is_over, lane)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, rank_at = excluded.rank_at, rank_ground = excluded.rank_ground,
        wanted = excluded.wanted, directed_to = excluded.directed_to, desk = excluded.desk, called_at = excluded.called_at,
        by_number = excluded.by_number, served_at = excluded.served_at, ended_at = excluded.ended_at, calls = excluded.calls,
        returns = excluded.returns, forwards = excluded.forwards, revision = excluded.revision, in_line = excluded.in_line,
        is_over = excluded.is_over, lane = excluded.lane
      """,
      [
        .text(ticket.id), .text(ticket.number.series.rawValue), SQLValue(ticket.number.value), .text(ticket.state.rawValue),
        SQLValue(ticket.rank.moment), .text(ticket.rank.ground.rawValue), SQLValue(ticket.checkedInAt), SQLValue(ticket.visit),
        .text(ticket.subject), SQLValue(ticket.appointment), .text(ticket.wanted.text), SQLValue(ticket.directedTo),
        SQLValue(ticket.plannedMinutes), SQLValue(ticket.window), SQLValue(ticket.calledAt), SQLValue(ticket.isByNumber),
        SQLValue(ticket.servedAt), SQLValue(ticket.endedAt), SQLValue(ticket.calls), SQLValue(ticket.returns), SQLValue(ticket.forwards),
      ] + place.values + [
        SQLValue(revision), SQLValue(ticket.state.isInLine), SQLValue(ticket.state.isOver), .text(ticket.lane.text),
      ])
  }

  static func find(_ id: Ticket.ID, in transaction: ReadTransaction) throws -> KeptTicket? {
    try transaction.row("SELECT \(columns) FROM queue_ticket WHERE id = ?", [.text(id)]).map(kept)
  }

  static func find(_ number: TicketNumber, _ place: QueuePlace, in transaction: ReadTransaction) throws -> KeptTicket? {
    try transaction.row(
      "SELECT \(columns) FROM queue_ticket WHERE hall = ? AND day = ? AND series = ? AND number = ?",
      place.values + [.text(number.series.rawValue), SQLValue(number.value)]
    ).map(kept)
  }

  /// The ticket that a visit has in a day; of several that left, none.
  static func find(visit: String, _ place: QueuePlace, in transaction: ReadTransaction) throws -> Ticket? {
    try transaction.row(
      "SELECT \(columns) FROM queue_ticket WHERE visit = ? AND hall = ? AND day = ? AND state <> 'left'", [.text(visit)] + place.values
    ).map { try kept($0).ticket }
  }

  /// Whether a ticket of a visit is not over.
  static func isAnyOpen(ofVisit visit: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM queue_ticket WHERE visit = ? AND is_over = 0 LIMIT 1", [.text(visit)]) != nil
  }

  /// A subject's ticket without a visit that is not over; nil where it has none in that day.
  static func walkIn(of subject: String, _ place: QueuePlace, in transaction: ReadTransaction) throws -> Ticket? {
    try transaction.row(
      "SELECT \(columns) FROM queue_ticket WHERE hall = ? AND day = ? AND is_over = 0 AND subject = ? AND visit IS NULL LIMIT 1",
      place.values + [.text(subject)]
    ).map { try kept($0).ticket }
  }

  /// The first of a line, in its order.
  static func line(_ lane: QueueLane, _ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [Ticket] {
    try transaction.rows(
      """
      SELECT \(columns) FROM queue_ticket WHERE hall = ? AND day = ? AND lane = ? AND in_line = 1
      ORDER BY rank_at, checked_in_at, series, number LIMIT ?
      """, place.values + [.text(lane.text), SQLValue(limit)]
    ).map { try kept($0).ticket }
  }

  /// How many of a line go before an order; nil: how many it has.
  static func count(
    _ lane: QueueLane, before order: TicketOrder? = nil, _ place: QueuePlace, in transaction: ReadTransaction
  ) throws(StoreError) -> Int {
    let place = place.values + [.text(lane.text)]
    let row: Row?
    if let order {
      row = try transaction.row(
        """
        SELECT COUNT(*) FROM queue_ticket WHERE hall = ? AND day = ? AND lane = ? AND in_line = 1
          AND (rank_at, checked_in_at, series, number) < (?, ?, ?, ?)
        """,
        place + [SQLValue(order.rank), SQLValue(order.checkedInAt), .text(order.number.series.rawValue), SQLValue(order.number.value)])
    } else {
      row = try transaction.row("SELECT COUNT(*) FROM queue_ticket WHERE hall = ? AND day = ? AND lane = ? AND in_line = 1", place)
    }
    return Int(try row?.integer(0) ?? 0)
  }

  /// How many of a day are in line.
  static func inLine(_ place: QueuePlace, in transaction: ReadTransaction) throws(StoreError) -> Int {
    Int(
      try transaction.row("SELECT COUNT(*) FROM queue_ticket WHERE hall = ? AND day = ? AND in_line = 1", place.values)?.integer(0) ?? 0)
  }

  /// Tickets in one state that are not over, by number.
  static func standing(_ state: TicketState, _ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [Ticket] {
    try transaction.rows(
      """
      SELECT \(columns) FROM queue_ticket WHERE hall = ? AND day = ? AND state = ? AND is_over = 0 ORDER BY series, number LIMIT ?
      """, place.values + [.text(state.rawValue), SQLValue(limit)]
    ).map { try kept($0).ticket }
  }

  /// Tickets of a day whose last change is beyond a place, the oldest change first.
  static func changed(after change: ChangePlace, _ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [KeptTicket] {
    let from: [SQLValue] =
      if let number = change.number {
        [SQLValue(change.revision), .text(number.series.rawValue), SQLValue(number.value)]
      } else {
        // Before all of the next change.
        [SQLValue(change.revision + 1), .text(""), .integer(0)]
      }
    return try transaction.rows(
      """
      SELECT \(columns) FROM queue_ticket WHERE hall = ? AND day = ? AND (revision, series, number) > (?, ?, ?)
      ORDER BY revision, series, number LIMIT ?
      """,
      place.values + from + [SQLValue(limit)]
    ).map(kept)
  }

  private static func kept(_ row: Row) throws -> KeptTicket {
    guard let series = TicketSeries(rawValue: try row.text(1)), let number = TicketNumber(series, Int(try row.integer(2))) else {
      throw KeptRowFault(column: "queue_ticket.number")
    }
    guard let state = TicketState(rawValue: try row.text(3)) else { throw KeptRowFault(column: "queue_ticket.state") }
    guard let ground = RankGround(rawValue: try row.text(5)) else { throw KeptRowFault(column: "queue_ticket.rank_ground") }
    guard let wanted = QueueSkills(text: try row.text(10)) else { throw KeptRowFault(column: "queue_ticket.wanted") }
    let whole = { (column: Int) throws in try row.optionalInteger(column).map { Int($0) } }
    let ticket = Ticket(
      id: try row.text(0), number: number, visit: try row.optionalText(7), subject: try row.text(8), appointment: try whole(9),
      wanted: wanted, directedTo: try whole(11), plannedMinutes: Int(try row.integer(12)), checkedInAt: Int(try row.integer(6)),
      rank: TicketRank(moment: Int(try row.integer(4)), ground: ground), state: state, window: try whole(13), calledAt: try whole(14),
      isByNumber: try row.boolean(15), servedAt: try whole(16), endedAt: try whole(17), calls: Int(try row.integer(18)),
      returns: Int(try row.integer(19)), forwards: Int(try row.integer(20)))
    return KeptTicket(
      ticket: ticket, place: QueuePlace(hall: try row.text(21), day: Day(number: Int(try row.integer(22)))),
      revision: Int(try row.integer(23)))
  }
}
