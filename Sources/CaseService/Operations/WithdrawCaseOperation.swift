import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.withdraw`: the applicant takes the application back.
struct WithdrawCaseOperation: CaseStep {
  typealias Request = Contracts.WithdrawCase

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func gather(_ request: Request, _ context: CallContext) async throws {
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    // The applicant of the case needs nobody's leave; who acts for them is asked about.
    guard !context.principal.actingFor.isEmpty else { return }
    let found = try await environment.store.read { transaction in try CaseTable.find(id: request.caseID, in: transaction) }
    guard let filing = found?.record.filing else { throw CaseRefusals.unknownCase.refusal() }
    _ = try await applicant.items(
      context, subject: filing.applicant.subject, item: filing.item.code, stranger: CaseRefusals.notOwnCase,
      missing: CaseRefusals.mandateMissing)
  }

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.WithdrawCase(reason: request.reason)
  }
}
