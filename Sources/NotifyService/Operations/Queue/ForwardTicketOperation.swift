import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.forwardTicket`: on to another window, or to other skills.
struct ForwardTicketOperation: TicketStep {
  typealias Request = ForwardTicket

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func hall(_ request: Request) -> String { request.hall }

  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand {
    let ticket = try desk.ticket(request.number, place, in: transaction).id
    guard request.toWindow == 0 else {
      guard request.skills.isEmpty else { throw BusRefusals.badRequest.refusal("toWindow, skills") }
      return .forward(ticket, to: .window(request.toWindow))
    }
    return .forward(ticket, to: .skills(try QueueSkills(of: request.skills)))
  }
}
