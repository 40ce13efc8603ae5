import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.serve`: the person has come to the window.
struct ServeTicketOperation: TicketStep {
  typealias Request = ServeTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .serve(desk.ticket(request.number, place, in: transaction).id)
  }
}
