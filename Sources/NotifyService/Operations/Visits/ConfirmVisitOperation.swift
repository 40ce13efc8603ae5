import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.confirmVisit`: the person says yes to what is held.
struct ConfirmVisitOperation: VisitStep {
  typealias Request = ConfirmVisit

  let environment: ServiceEnvironment
  let desk: VisitDesk

  func visitID(_ request: ConfirmVisit) -> String { request.visitID }

  func purpose(_ request: ConfirmVisit) -> Purpose? { request.purpose }

  func carryOut(_ request: ConfirmVisit, _ unit: WorkUnit) throws -> Visit { try desk.confirm(request.visitID, unit) }
}
