import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.decide`: the office grants it, or refuses it with grounds.
struct DecideCaseOperation: CaseStep {
  typealias Request = Contracts.DecideCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.DecideCase(request.granted ? .approve : .refuse(grounds: request.grounds))
  }

  func follow(_ record: CaseRecord, _ rules: CaseRules, _ unit: WorkUnit) throws {
    try PaceTable.take(record, by: rules.calendar, in: unit.transaction)
  }
}
