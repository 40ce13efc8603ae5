import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.callAgain`: the same once more.
struct CallTicketAgainOperation: TicketStep {
  typealias Request = CallTicketAgain

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .callAgain(desk.ticket(request.number, place, in: transaction).id)
  }
}
