import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.closeWindow`: a clerk leaves a window.
struct CloseWindowOperation: Command {
  typealias Request = CloseWindow

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> QueueWindowView {
    let place = try desk.place(request.hall, at: unit.at, in: unit.transaction)
    let outcome = try desk.perform(.closeWindow(request.window), place, unit)
    return QueueWindowView(try outcome.window, number: nil, place, position: outcome.position)
  }
}
