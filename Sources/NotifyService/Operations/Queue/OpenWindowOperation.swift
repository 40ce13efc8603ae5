import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.openWindow`: a clerk sits down at a window.
struct OpenWindowOperation: Command {
  typealias Request = OpenWindow

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> QueueWindowView {
    let hall = try desk.hall(request.hall, in: unit.transaction)
    guard 1...hall.windows ~= request.window else { throw NotifyRefusals.queueUnfit.refusal("window") }
    let skills = try request.skills.isEmpty ? QueueSkills(of: hall) : QueueSkills(of: request.skills)
    let place = try desk.place(request.hall, at: unit.at, in: unit.transaction)
    let outcome = try desk.perform(.openWindow(request.window, skills), place, unit)
    return QueueWindowView(try outcome.window, number: nil, place, position: outcome.position)
  }
}
