import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.resumeClock`: what the law does not count has ended.
struct ResumeClockOperation: CaseStep {
  typealias Request = Contracts.ResumeClock

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.ResumeClock()
  }
}
