import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.answerObjection`: the decision stands, or is annulled.
struct AnswerObjectionOperation: CaseStep {
  typealias Request = Contracts.AnswerObjection

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.AnswerObjection(annuls: request.annuls, grounds: request.grounds)
  }
}
