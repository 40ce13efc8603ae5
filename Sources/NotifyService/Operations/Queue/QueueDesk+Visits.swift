import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

extension QueueDesk {
  /// What a visit draws its ticket with.
  /// - Parameter offline: the number that was drawn without a network.
  /// - Throws: `notify.unknownVisit`, `notify.visitNotToday`; `notify.alreadyCheckedIn` with the number that it has.
  func checkIn(visit id: Visit.ID, _ place: QueuePlace, offline: TicketNumber? = nil, _ unit: WorkUnit) throws -> CheckIn {
    guard let visit = try visits.find(id, in: unit.transaction) else { throw NotifyRefusals.unknownVisit.refusal("visitID") }
    // Asked first: a visit whose ticket is drawn may not be to come any more, and who asks again is told of the ticket.
    if let known = try TicketTable.find(visit: visit.id, place, in: unit.transaction) {
      throw NotifyRefusals.alreadyCheckedIn.refusal(known.number.text)
    }
    let appointment = visit.appointment
    guard visit.status.hasSeat, appointment.hall == place.hall, appointment.day == place.day else {
      throw NotifyRefusals.visitNotToday.refusal("\(appointment.hall), \(appointment.day)")
    }
    let limits = QueueLimits.plannedMinutes
    return CheckIn(
      ticket: unit.newID().description, visit: visit.id, subject: visit.subject, appointment: appointment.time.utcSeconds * 1_000_000,
      wanted: try QueueSkills(of: visit.reasons.map(\.target.rawValue)),
      plannedMinutes: min(max(appointment.minutes, limits.lowerBound), limits.upperBound), offline: offline)
  }
}
