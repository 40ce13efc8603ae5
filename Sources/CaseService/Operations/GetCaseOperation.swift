import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.get`: one case, by its id or by the number that people know it by.
struct GetCaseOperation: BusOperation {
  let environment: ServiceEnvironment
  let rules: OfficeRules

  func handle(_ request: GetCase, _ context: CallContext) async throws -> CaseView {
    guard !request.caseID.isEmpty || !request.number.isEmpty else {
      throw BusRefusals.badRequest.refusal("caseID or number", fits: FieldFit.eitherName)
    }
    let read = try PersonalRead(request.purpose, by: context.principal)
    let today = environment.today
    let (record, view) = try await environment.read(atLeast: request.atLeast, context) { [rules] transaction in
      let found =
        try request.caseID.isEmpty
        ? CaseTable.find(number: request.number, in: transaction) : CaseTable.find(id: request.caseID, in: transaction)
      guard let kept = found else { throw CaseRefusals.unknownCase.refusal() }
      var view = CaseView(kept, on: today)
      view.expected = try PaceTable.expected(of: kept.record, on: today, by: rules, in: transaction)?.description ?? ""
      return (kept.record, view)
    }
    try await read.check(
      of: record.filing.applicant.subject, item: record.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: record.id, "\(record.number)")
    return view
  }
}
