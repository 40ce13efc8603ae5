import NotifyDomain
import ServiceKit
import Store

/// What the queue asks and tells of visits: the one place where the two meet.
struct VisitsOfQueue: Sendable {
  let desk: VisitDesk

  /// The visit of an id, or of the code by which its person checks in.
  func find(_ name: String, in transaction: ReadTransaction) throws -> Visit? {
    if let visit = try VisitTable.find(name, in: transaction) { return visit }
    // As people type it.
    guard let code = VisitCode(name)?.text else { return nil }
    return try CodeTable.visit(ofCode: code, in: transaction).flatMap { try VisitTable.find($0, in: transaction) }
  }

  /// The visit of a case that somebody is still to make; else the last one it had.
  func find(ofCase caseID: String, in transaction: ReadTransaction) throws -> Visit? {
    let visits = try Set(ReasonTable.reasons(ofCase: caseID, in: transaction).compactMap(\.visit)).sorted()
    let found = try visits.compactMap { try VisitTable.find($0, in: transaction) }
    return found.first(where: \.status.isOpen) ?? found.last
  }

  /// The visits of a hall's day that are still to be made, by time.
  func appointments(_ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      "SELECT id FROM visit WHERE hall = ? AND day = ? AND status IN ('held', 'confirmed') ORDER BY start, id LIMIT ?",
      place.values + [SQLValue(limit)]
    ).compactMap { try VisitTable.find($0.text(0), in: transaction) }
  }

  /// Whoever makes the visit has checked in.
  func arrived(_ id: Visit.ID, _ unit: WorkUnit) throws {
    // Who left and draws anew has arrived before; who cannot arrive any more was refused a ticket.
    guard let visit = try VisitTable.find(id, in: unit.transaction), let event = try? visit.arrived().get() else { return }
    try carryOut(event, before: visit, unit)
  }

  /// They were served to the end, and the visit with it. That a reason is dealt with only its case's verification says (``VisitOfVerifiedCase``),
  /// before or after: what is left has no seat, and its person chooses another time if it has to be come for again.
  func served(_ id: Visit.ID, _ unit: WorkUnit) throws {
    guard let visit = try VisitTable.find(id, in: unit.transaction), let event = visit.served() else { return }
    try carryOut(event, before: visit, unit)
    // Not on the waiting list: the verification may be under way, and nobody is to be given a seat for what it ends.
    try ReasonTable.free(visit.id, listed: false, in: unit.transaction)
  }

  /// Ends the visits of a day that is over whose persons checked in and left unserved: what they came for needs another time.
  /// - Returns: How many there were; at most as many as are asked for.
  func endUnserved(_ place: QueuePlace, limit: Int, _ unit: WorkUnit) throws -> Int {
    let rows = try unit.transaction.rows(
      """
      SELECT DISTINCT v.id FROM queue_ticket AS t JOIN visit AS v ON v.id = t.visit
      WHERE t.hall = ? AND t.day = ? AND t.state = 'left' AND v.status = 'arrived'
        AND NOT EXISTS (SELECT 1 FROM queue_ticket AS o WHERE o.visit = t.visit AND o.is_over = 0)
      ORDER BY v.id LIMIT ?
      """, place.values + [SQLValue(limit)])
    for row in rows {
      guard let visit = try VisitTable.find(row.text(0), in: unit.transaction), let event = visit.takenBack() else { continue }
      try carryOut(event, before: visit, unit)
      try ReasonTable.free(visit.id, listed: nil, in: unit.transaction)
    }
    if !rows.isEmpty { try desk.serveWaiting(unit) }
    return rows.count
  }

  private func carryOut(_ event: VisitEvent, before: Visit, _ unit: WorkUnit) throws {
    try desk.carryOut(
      event, before: before, of: before.reasons.first?.id.caseID ?? "", by: desk.halls.rules(in: unit.transaction), unit)
  }
}
