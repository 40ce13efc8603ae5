import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.callNext`: who is next for the window.
struct CallNextTicketOperation: TicketStep {
  typealias Request = CallNextTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    .callNext(window: request.window)
  }
}
