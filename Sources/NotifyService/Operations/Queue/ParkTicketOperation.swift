import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.parkTicket`: set aside.
struct ParkTicketOperation: TicketStep {
  typealias Request = ParkTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    try .park(desk.ticket(request.number, place, in: transaction).id)
  }
}
