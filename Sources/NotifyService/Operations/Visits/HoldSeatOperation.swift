import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.holdSeat`: a seat of somebody's choice, for a case.
struct HoldSeatOperation: Command {
  typealias Request = HoldSeat

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let desk: VisitDesk

  nonisolated(nonsending) func gather(_ request: HoldSeat, _ context: CallContext) async throws -> SeatChoice {
    let choice = try SeatChoice(hall: request.hall, on: request.on, at: request.at)
    try await VisitAccess(environment: environment).check(case: request.caseID, request.purpose, among: [.ownUse, .handling], context)
    return choice
  }

  func decide(_ request: HoldSeat, _ choice: SeatChoice, _ unit: WorkUnit) throws -> VisitView {
    try desk.hold(request.caseID, at: choice, confirmed: request.confirm, unit)
  }
}
