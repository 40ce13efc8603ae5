import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.pointElsewhere`: the case is for another office, which is named.
struct PointElsewhereOperation: CaseStep {
  typealias Request = Contracts.PointElsewhere

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    EndCase(.pointElsewhere, grounds: request.grounds, office: request.office, text: request.text)
  }
}
