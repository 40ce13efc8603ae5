import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.callNumber`: a ticket out of the order.
struct CallTicketNumberOperation: TicketStep {
  typealias Request = CallTicketNumber

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .callNumber(desk.ticket(request.number, place, in: transaction).id, window: request.window)
  }
}
