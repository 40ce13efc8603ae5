import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.putDraft`: begins or replaces the draft of an item's next version.
struct PutItemDraftOperation: Command {
  typealias Request = PutItemDraft

  struct Gathered: Sendable {
    let code: String
    let judged: JudgedDraft
    let body: [UInt8]
  }

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func gather(_ request: PutItemDraft, _ context: CallContext) async throws -> Gathered {
    guard request.note.unicodeScalars.count <= CatalogueLimits.text, Ground.namesNobody(request.note) else {
      throw BusRefusals.badRequest.refusal("note")
    }
    guard request.draft.count <= ItemLimits.draft else {
      throw ItemRefusals.badDraft.refusal("\(request.draft.count) bytes; at most \(ItemLimits.draft)")
    }
    var draft: ItemDraft
    do {
      draft = try CatalogueImport.readItem(request.draft)
    } catch {
      throw ItemRefusals.badDraft.refusal("\(error)")
    }
    // When it is published is said by its publication, and its number by the store.
    (draft.state, draft.version) = (ItemVersionState.published.rawValue, 1)
    let judged = await JudgedDraft.judge(draft, try draft.kept(), current.snapshot)
    let unreadable = judged.judgement.faults.filter { $0.field == "code" }
    guard let item = judged.judgement.item, unreadable.isEmpty else {
      let faults = judged.judgement.item == nil ? judged.judgement.blocking : unreadable
      throw ItemRefusals.badDraft.refusal(CatalogueFaultList.text(of: faults))
    }
    return Gathered(code: draft.code, judged: judged, body: VersionChange.body(of: item, in: judged.catalogue, version: 1))
  }

  func decide(_ request: PutItemDraft, _ gathered: Gathered, _ unit: WorkUnit) throws -> ItemCheckReport {
    let transaction = unit.transaction
    let revision = try transaction.nextRevision(gathered.judged.codeLengths, at: unit.at)
    var head: VersionHead
    // What an import listed as a draft stays in the catalogue until this one takes its place.
    if let last = try transaction.draftHead(of: gathered.code), !last.dated.isCurrent {
      head = last
      head.dated.isChecked = false
      (head.changedAt, head.changedBy, head.note) = (unit.at, unit.principal.id, request.note)
      try transaction.set(draft: gathered.judged.bytes, body: gathered.body, of: head.code, head.version)
      try transaction.set(head.dated, of: head.code, revision: revision, at: unit.at, by: unit.principal.id)
      try transaction.mark(checkedAt: nil, by: "", head.version, of: head.code)
      try transaction.set(note: request.note, head.version, of: head.code)
    } else {
      let dated = DatedVersion(version: try transaction.highestVersion(of: gathered.code) + 1, state: .draft, isCurrent: false)
      head = VersionHead(code: gathered.code, dated: dated, changedAt: unit.at, changedBy: unit.principal.id, note: request.note)
      try transaction.add(StoredVersion(head: head, draft: gathered.judged.bytes, body: gathered.body), revision: revision)
    }
    try VersionChange(unit: unit, revision: revision).tell(head)
    return ItemCheckReport(head, gathered.judged.judgement, on: unit.day)
  }
}
