import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// A clerk's command on the queue of their hall today: it names the hall and says in the domain's words what is asked.
protocol TicketStep: Command where Request.Reply == TicketView, Gathered == Void {
  var desk: QueueDesk { get }

  func hall(_ request: Request) -> String

  /// - Throws: `Refusal` when the request cannot be read, or names no ticket.
  func command(_ request: Request, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueCommand
}

extension TicketStep {
  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> TicketView {
    let place = try desk.place(hall(request), at: unit.at, in: unit.transaction)
    return try desk.perform(command(request, place, in: unit.transaction), place, unit).view
  }
}
