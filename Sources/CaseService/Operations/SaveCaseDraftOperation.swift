import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.saveDraft`: goes on with a draft, over whichever channel; of two who do so at once the second is told.
struct SaveCaseDraftOperation: Command {
  typealias Request = SaveCaseDraft

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let rules: OfficeRules

  nonisolated(nonsending) func gather(_ request: SaveCaseDraft, _ context: CallContext) async throws {
    _ = try await DraftAccess(environment: environment).find(request.draftID, context)
  }

  func decide(_ request: SaveCaseDraft, _ gathered: Void, _ unit: WorkUnit) throws -> CaseDraftView {
    let before = try DraftAccess(environment: environment).current(request.draftID, unit, on: environment.today)
    let occasion = try CaseOccasion(unit, of: before.subject)
    let files = try OfferedFiles.named(in: request.evidence, of: before.subject, at: unit.at, in: unit.transaction)
    let command = SaveDraft(revision: request.revision, offered: try request.evidence.offered(files: files), note: request.note)
    let draft: CaseDraft
    do throws(CaseRefusal) {
      draft = try command.decide(on: before, occasion: occasion, channel: unit.principal.channel, rules: rules.settings)
    } catch {
      throw error.refusal(about: request.draftID)
    }
    try CaseDraftTable.update(draft, in: unit.transaction)
    try DraftFiles.keep(draft, instead: before, at: unit.at, in: unit.transaction)
    return CaseDraftView(draft)
  }
}
