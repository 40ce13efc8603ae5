import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.finishTicket`: served to the end.
struct FinishTicketOperation: TicketStep {
  typealias Request = FinishTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .finish(desk.ticket(request.number, place, in: transaction).id)
  }
}
