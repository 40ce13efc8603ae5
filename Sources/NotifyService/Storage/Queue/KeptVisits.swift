import NotifyDomain
import ServiceKit
import Store

/// The visits that are kept. That somebody arrived or was served stands in the ticket, and in the events of the queue.
struct KeptVisits: QueueVisits {
  func find(_ name: String, in transaction: ReadTransaction) throws -> Visit? { try VisitTable.find(name, in: transaction) }

  func find(ofCase caseID: String, in transaction: ReadTransaction) throws -> Visit? {
    let visits = try Set(ReasonTable.reasons(ofCase: caseID, in: transaction).compactMap(\.visit)).sorted()
    let found = try visits.compactMap { try VisitTable.find($0, in: transaction) }
    return found.first(where: \.status.isOpen) ?? found.last
  }

  func appointments(_ place: QueuePlace, limit: Int, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      "SELECT id FROM visit WHERE hall = ? AND day = ? AND status IN ('held', 'confirmed') ORDER BY start, id LIMIT ?",
      place.values + [SQLValue(limit)]
    ).compactMap { try VisitTable.find($0.text(0), in: transaction) }
  }

  func arrived(_ visit: Visit.ID, _ unit: WorkUnit) throws {}

  func served(_ visit: Visit.ID, _ unit: WorkUnit) throws {}
}
