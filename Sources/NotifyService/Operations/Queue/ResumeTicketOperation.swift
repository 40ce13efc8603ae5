import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.resumeTicket`: gone on with at a window.
struct ResumeTicketOperation: TicketStep {
  typealias Request = ResumeTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .resume(desk.ticket(request.number, place, in: transaction).id, window: request.window)
  }
}
