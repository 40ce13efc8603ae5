import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.backInLine`: in line again, after a miss or when set aside.
struct ReturnToLineOperation: Command {
  typealias Request = ReturnToLine

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws -> KeptTicket {
    try await TicketAccess(environment: environment, desk: desk).find(
      id: request.ticketID, hall: request.hall, number: request.number, context)
  }

  func decide(_ request: Request, _ gathered: KeptTicket, _ unit: WorkUnit) throws -> TicketView {
    try desk.perform(.backInLine(gathered.ticket.id), gathered.place, unit).view
  }
}
