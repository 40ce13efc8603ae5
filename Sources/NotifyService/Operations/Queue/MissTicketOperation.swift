import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.missTicket`: called, and nobody came.
struct MissTicketOperation: TicketStep {
  typealias Request = MissTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .miss(desk.ticket(request.number, place, in: transaction).id)
  }
}
