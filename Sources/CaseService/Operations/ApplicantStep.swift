import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// A command of the applicant on their own case, or of somebody who may act for them.
protocol ApplicantStep: CaseStep {
  var environment: ServiceEnvironment { get }
}

extension ApplicantStep {
  static var isDoneForAnother: Bool { true }

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    // The applicant of the case needs nobody's leave; who acts for them is asked about.
    guard !context.principal.actingFor.isEmpty else { return }
    let name = caseID(request)
    let found = try await environment.store.read { transaction in try CaseTable.find(named: name, in: transaction) }
    guard let filing = found?.record.filing else { throw CaseRefusals.unknownCase.refusal() }
    _ = try await applicant.items(
      context, subject: filing.applicant.subject, item: filing.item.code, stranger: CaseRefusals.notOwnCase,
      missing: CaseRefusals.mandateMissing)
  }
}
