import Bus
import Civics
import Contracts
import ServiceKit

/// `notify.leaveWaiting`: its person chooses the time.
struct LeaveWaitingOperation: Command {
  typealias Request = LeaveWaiting

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let desk: VisitDesk

  nonisolated(nonsending) func gather(_ request: LeaveWaiting, _ context: CallContext) async throws {
    try await VisitAccess(environment: environment).check(case: request.caseID, request.purpose, among: [.ownUse, .handling], context)
  }

  func decide(_ request: LeaveWaiting, _ gathered: Void, _ unit: WorkUnit) throws -> WaitingPlaces {
    try desk.list(request.caseID, false, unit)
    return try desk.places(of: request.caseID, unit)
  }
}
