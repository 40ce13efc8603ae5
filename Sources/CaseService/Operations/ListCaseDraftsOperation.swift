import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.listDrafts`: the drafts of one subject, of all ids that mean it.
struct ListCaseDraftsOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ListCaseDrafts, _ context: CallContext) async throws -> CaseDraftList {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject)
    }
    let read = try PersonalRead(request.purpose, by: context.principal, among: GetCaseDraftOperation.purposes)
    let items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context, otherwise: CaseRefusals.notOwnCase,
      without: CaseRefusals.mandateMissing)
    let today = environment.today
    let found = try await environment.store.read { transaction in
      try CaseDraftTable.list(of: MergedSubjectTable.ids(of: request.subject, in: transaction), on: today, in: transaction)
    }
    return CaseDraftList.with { list in
      list.drafts = found.filter { draft in items.map { $0.contains(draft.item) } ?? true }.map(CaseDraftView.init)
      // Whoever else reads one says which (`case.getDraft`), and sees here only which there are.
      if context.principal.role != .applicant {
        for place in list.drafts.indices { (list.drafts[place].note, list.drafts[place].evidence, list.drafts[place].steps) = ("", [], []) }
      }
    }
  }
}
