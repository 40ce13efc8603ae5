import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.explainDecision`: by which rule and on which facts a case was decided, or by whom.
struct ExplainDecisionOperation: BusOperation {
  let environment: ServiceEnvironment
  let rules: OfficeRules

  func handle(_ request: ExplainDecision, _ context: CallContext) async throws -> DecisionExplanation {
    guard !request.caseID.isEmpty || !request.number.isEmpty else {
      throw BusRefusals.badRequest.refusal("caseID or number", fits: FieldFit.eitherName)
    }
    let read = try PersonalRead(request.purpose, by: context.principal)
    let (filing, explanation) = try await environment.read(atLeast: request.atLeast, context) { [rules] transaction in
      let found =
        try request.caseID.isEmpty
        ? CaseTable.find(number: request.number, in: transaction) : CaseTable.find(id: request.caseID, in: transaction)
      guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
      return (record.filing, DecisionExplanation(record, by: try rules.calendar(in: transaction)))
    }
    try await read.check(
      of: filing.applicant.subject, item: filing.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: filing.id, "\(filing.number)")
    guard let explanation else { throw CaseRefusals.stepOutOfOrder.refusal("尚未决定。It is not decided.") }
    return explanation
  }
}
