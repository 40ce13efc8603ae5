import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.beginDraft`: what an applicant has so far is kept, for any channel to go on with.
struct BeginCaseDraftOperation: Command {
  typealias Request = BeginCaseDraft

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let rules: OfficeRules
  let items: ItemVersions

  nonisolated(nonsending) func gather(_ request: BeginCaseDraft, _ context: CallContext) async throws -> Civics.Bilingual {
    guard !request.item.isEmpty else { throw BusRefusals.badRequest.refusal("item", fits: FieldFit.item) }
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject)
    }
    try await DraftAccess(environment: environment).check(request.subject, item: request.item, context)
    let item = try await items.current(of: request.item, context)
    let state = try item.stateInItsLife
    guard state == .published else { throw CaseRefusal.itemNotOpen(state).refusal(about: request.item) }
    return Civics.Bilingual(item.name, item.nameEnglish)
  }

  func decide(_ request: BeginCaseDraft, _ name: Civics.Bilingual, _ unit: WorkUnit) throws -> CaseDraftView {
    let occasion = try CaseOccasion(unit, of: request.subject)
    let subjects = try MergedSubjectTable.ids(of: request.subject, in: unit.transaction)
    let others = try CaseDraftTable.list(of: subjects, on: occasion.day, in: unit.transaction).count
    let files = try OfferedFiles.named(in: request.evidence, of: request.subject, at: unit.at, in: unit.transaction)
    let command = BeginDraft(
      id: unit.newID().description, subject: request.subject, item: request.item, itemName: name,
      offered: try request.evidence.offered(files: files), note: request.note, others: others)
    let draft: CaseDraft
    do throws(CaseRefusal) {
      draft = try command.decide(occasion: occasion, channel: unit.principal.channel, rules: rules.settings)
    } catch {
      throw error.refusal(about: request.item)
    }
    try CaseDraftTable.insert(draft, in: unit.transaction)
    try DraftFiles.keep(draft, instead: nil, at: unit.at, in: unit.transaction)
    return CaseDraftView(draft)
  }
}
