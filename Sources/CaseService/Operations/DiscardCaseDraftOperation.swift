import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.discardDraft`: the applicant does not go on with it, and nothing of it is kept: its files go that nobody else names.
struct DiscardCaseDraftOperation: Command {
  typealias Request = DiscardCaseDraft

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: DiscardCaseDraft, _ context: CallContext) async throws {
    _ = try await DraftAccess(environment: environment).find(request.draftID, context)
  }

  func decide(_ request: DiscardCaseDraft, _ gathered: Void, _ unit: WorkUnit) throws -> Empty {
    let draft = try DraftAccess(environment: environment).current(request.draftID, unit, on: environment.today)
    let occasion = try CaseOccasion(unit, of: draft.subject)
    do throws(CaseRefusal) {
      try draft.permit(.withdraw, on: occasion)
    } catch {
      throw error.refusal(about: request.draftID)
    }
    try CaseDraftTable.remove(draft.id, in: unit.transaction)
    try DraftFiles.take(with: draft, at: unit.at, in: unit.transaction) {
      try UploadTable.remove($0, at: Int64(unit.at), in: unit.transaction)
    }
    return Empty()
  }
}
