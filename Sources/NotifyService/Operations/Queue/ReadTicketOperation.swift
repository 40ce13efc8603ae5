import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.ticket`: how a ticket stands, and how many are ahead.
struct ReadTicketOperation: BusOperation {
  let environment: ServiceEnvironment
  let desk: QueueDesk

  func handle(_ request: ReadTicket, _ context: CallContext) async throws -> TicketView {
    let found = try await TicketAccess(environment: environment, desk: desk).find(
      id: request.ticketID, hall: request.hall, number: request.number, context)
    do {
      return try await environment.store.read { [desk] transaction in
        // Read again with what stands before it, so that both are of one moment.
        let kept = try TicketTable.find(found.ticket.id, in: transaction) ?? found
        return TicketView(
          kept.ticket, kept.place, position: QueueDay.position(kept.revision, on: kept.place),
          ahead: try desk.ahead(of: kept.ticket, kept.place, in: transaction))
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
