import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.history`: what happened to a case, by whom, when and through which channel.
struct ReadHistoryOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadHistory, _ context: CallContext) async throws -> CaseHistory {
    let read = try PersonalRead(request.purpose, by: context.principal)
    let (filing, entries) = try await environment.read(atLeast: request.atLeast, context) { transaction in
      guard let kept = try CaseTable.find(named: request.caseID, in: transaction) else { throw CaseRefusals.unknownCase.refusal() }
      let filing = kept.record.filing
      return (filing, try CaseJournal.entries(of: filing.id, in: transaction).map { try CaseHistoryEntry($0, filing) })
    }
    try await read.check(
      of: filing.applicant.subject, item: filing.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: filing.id, "\(filing.number)")
    return CaseHistory.with { $0.entries = filing.drafted.map { CaseHistoryEntry($0) } + entries }
  }
}
