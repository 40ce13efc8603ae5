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
    let entries = try await environment.store.read { transaction in
      guard let kept = try CaseTable.find(id: request.caseID, in: transaction) else { throw CaseRefusals.unknownCase.refusal() }
      try read.check(of: kept.record.filing.applicant.subject, otherwise: CaseRefusals.notOwnCase)
      try read.check(ofCase: request.caseID)
      return try CaseJournal.entries(of: request.caseID, in: transaction).map { try CaseHistoryEntry($0, kept.record.filing) }
    }
    return CaseHistory.with { $0.entries = entries }
  }
}
