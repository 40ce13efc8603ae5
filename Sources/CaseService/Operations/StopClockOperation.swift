import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit

/// `case.stopClock`: the office begins what the law does not count.
struct StopClockOperation: CaseStep {
  typealias Request = Contracts.StopClock

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    guard let ground = ClockGround(rawValue: request.ground) else {
      let known = ClockGround.lawful.map(\.code).joined(separator: ", ")
      throw CaseRefusals.groundDoesNotStop.refusal("ground: \(known)")
    }
    return CaseDomain.StopClock(ground, law: request.law, expected: request.expectedWorkdays, reason: request.reason)
  }
}
