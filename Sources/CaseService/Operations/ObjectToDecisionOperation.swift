import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.objectToDecision`: the applicant objects to a decision that the suite made by a rule.
struct ObjectToDecisionOperation: ApplicantStep {
  typealias Request = Contracts.ObjectToDecision

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.ObjectToDecision(reason: request.reason)
  }
}
