import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// Finds drafts for those who may go on with them: the applicant, who acts for them, and clerks.
struct DraftAccess: Sendable {
  let environment: ServiceEnvironment

  /// - Throws: `case.draftUnknown`; `case.notOwnCase`, `case.mandateMissing`, or what ``ApplicantCheck`` throws.
  nonisolated(nonsending) func find(_ id: String, _ context: CallContext) async throws -> CaseDraft {
    let today = environment.today
    guard let draft = try await environment.store.read({ try CaseDraftTable.find(id, on: today, in: $0) }) else {
      throw CaseRefusals.draftUnknown.refusal()
    }
    try await check(draft.subject, item: draft.item, context)
    return draft
  }

  /// Whether someone may draft for a subject; in a session that stands, where one is named or needed.
  nonisolated(nonsending) func check(_ subject: String, item: String, _ context: CallContext) async throws(Refusal) {
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    _ = try await applicant.items(
      context, subject: subject, item: item, stranger: CaseRefusals.notOwnCase, missing: CaseRefusals.mandateMissing)
  }

  /// The draft as it stands in the transaction that changes it.
  func current(_ id: String, _ unit: WorkUnit, on day: Day) throws -> CaseDraft {
    guard let draft = try CaseDraftTable.find(id, on: day, in: unit.transaction) else { throw CaseRefusals.draftUnknown.refusal() }
    return draft
  }
}
