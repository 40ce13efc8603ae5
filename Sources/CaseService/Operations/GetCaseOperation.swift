import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.get`: one case, by its id or by the number that people know it by.
struct GetCaseOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: GetCase, _ context: CallContext) async throws -> CaseView {
    guard !request.caseID.isEmpty || !request.number.isEmpty else { throw BusRefusals.badRequest.refusal("caseID or number") }
    let read = try PersonalRead(request.purpose, by: context.principal)
    let found = try await environment.read(atLeast: request.atLeast, context) { transaction in
      try request.caseID.isEmpty
        ? CaseTable.find(number: request.number, in: transaction) : CaseTable.find(id: request.caseID, in: transaction)
    }
    guard let kept = found else { throw CaseRefusals.unknownCase.refusal() }
    let filing = kept.record.filing
    try await read.check(
      of: filing.applicant.subject, item: filing.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: kept.record.id, "\(kept.record.number)")
    return CaseView(kept, on: environment.today)
  }
}
