import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.handOutNumbers`: numbers and a printed list for a hall that may lose its network.
struct HandOutNumbersOperation: Command {
  typealias Request = HandOutNumbers

  /// Appointments on one list.
  static let mostAppointments = 1_000

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> OfflineNumbers {
    guard QueueLimits.handedOut.contains(request.count) else { throw NotifyRefusals.queueUnfit.refusal("count") }
    let hall = try desk.hall(request.hall, in: unit.transaction)
    let place = try desk.place(request.hall, at: unit.at, in: unit.transaction)
    let outcome = try desk.perform(.handOut(count: request.count), place, unit)
    guard case .handedOut(let series, let range)? = outcome.events.first else { throw KeptRowFault(column: "queue_day") }
    let visits = try desk.visits.appointments(place, limit: Self.mostAppointments, in: unit.transaction)
    let list = OfflineList(
      hall: hall.name, day: place.day, numbers: range,
      lines: visits.map { visit in
        OfflineList.Line(
          time: visit.appointment.time.clock, minutes: visit.appointment.minutes, visit: visit.id, cases: visit.reasons.map(\.caseNumber))
      }, walkInMinutes: desk.rules.walkInMinutes)
    var answer = OfflineNumbers()
    answer.hall = place.hall
    answer.on = place.day.description
    answer.first = TicketNumber(series, range.lowerBound)?.text ?? ""
    answer.last = TicketNumber(series, range.upperBound)?.text ?? ""
    answer.appointments = visits.map { visit in
      OfflineAppointment.with {
        $0.visitID = visit.id
        $0.at = visit.appointment.time.utcSeconds * 1_000_000
        $0.minutes = visit.appointment.minutes
        $0.cases = visit.reasons.map(\.caseNumber)
      }
    }
    answer.html = list.html
    return answer
  }
}
