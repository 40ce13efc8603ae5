import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.cancelVisit`: the person will not come then.
struct CancelVisitOperation: VisitStep {
  typealias Request = CancelVisit

  let environment: ServiceEnvironment
  let desk: VisitDesk

  func visitID(_ request: CancelVisit) -> String { request.visitID }

  func purpose(_ request: CancelVisit) -> Purpose? { request.purpose }

  func carryOut(_ request: CancelVisit, _ unit: WorkUnit) throws -> Visit { try desk.cancel(request.visitID, unit) }
}
