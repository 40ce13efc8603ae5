import Bus
import Civics
import Contracts
import ServiceKit

/// `notify.joinWaiting`: the earliest seat is wanted.
struct JoinWaitingOperation: Command {
  typealias Request = JoinWaiting

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let desk: VisitDesk

  nonisolated(nonsending) func gather(_ request: JoinWaiting, _ context: CallContext) async throws {
    try await VisitAccess(environment: environment).check(case: request.caseID, request.purpose, among: [.ownUse, .handling], context)
  }

  func decide(_ request: JoinWaiting, _ gathered: Void, _ unit: WorkUnit) throws -> WaitingPlaces {
    try desk.list(request.caseID, true, unit)
    // Where a seat is free there is nothing to wait for.
    try desk.serveWaiting(unit)
    return try desk.places(of: request.caseID, unit)
  }
}
