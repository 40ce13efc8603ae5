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

  /// Of a row that no revision of the catalogue has changed: a draft that is not published is no change of it.
  static let noRevision: Int64 = 0

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func gather(_ request: PutItemDraft, _ context: CallContext) async throws -> Gathered {
    guard request.note.unicodeScalars.count <= CatalogueLimits.text, Ground.namesNobody(request.note) else {
      throw BusRefusals.badRequest.refusal("note")
    }
    guard request.draft.count <= ItemLimits.draft else {
      throw ItemRefusals.badDraft.refusal("\(request.draft.count) bytes; at most \(ItemLimits.draft)")
    }
    return try await Self.read(request.draft, current.snapshot)
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func read(_ bytes: [UInt8], _ snapshot: CatalogueSnapshot) async throws -> Gathered {
    var draft: ItemDraft
    do {
      draft = try CatalogueImport.readItem(bytes)
    } catch {
      throw ItemRefusals.badDraft.refusal("\(error)")
    }
    // When it is published is said by its publication, and its number by the store.
    (draft.state, draft.version) = (ItemVersionState.published.rawValue, 1)
    let judged = JudgedDraft(draft, try draft.kept(), snapshot)
    let unreadable = judged.judgement.faults.filter { $0.field == "code" }
    guard let item = judged.judgement.item, unreadable.isEmpty else {
      let faults = judged.judgement.item == nil ? judged.judgement.blocking : unreadable
      throw ItemRefusals.badDraft.refusal(CatalogueFaultList.text(of: faults))
    }
    return Gathered(code: draft.code, judged: judged, body: VersionChange.body(of: item, in: judged.catalogue, version: 1))
  }

  func decide(_ request: PutItemDraft, _ gathered: Gathered, _ unit: WorkUnit) throws -> ItemCheckReport {
    let transaction = unit.transaction
    var head: VersionHead
    // What an import listed as a draft stays in the catalogue until this one takes its place.
    if let last = try transaction.draftHead(of: gathered.code), !last.dated.isCurrent {
      head = last
      head.dated.isChecked = false
      (head.changedAt, head.changedBy, head.note) = (unit.at, unit.principal.id, request.note)
      try transaction.set(draft: gathered.judged.bytes, body: gathered.body, of: head.code, head.version)
      try transaction.mark(checkedAt: nil, by: "", head.version, of: head.code)
      try transaction.set(note: head.note, at: unit.at, by: unit.principal.id, head.version, of: head.code)
    } else {
      let dated = DatedVersion(version: try transaction.highestVersion(of: gathered.code) + 1, state: .draft, isCurrent: false)
      head = VersionHead(code: gathered.code, dated: dated, changedAt: unit.at, changedBy: unit.principal.id, note: request.note)
      try transaction.add(StoredVersion(head: head, draft: gathered.judged.bytes, body: gathered.body), revision: Self.noRevision)
    }
    try VersionChange(unit: unit, revision: Self.noRevision).tell(head)
    return ItemCheckReport(head, gathered.judged.judgement, on: unit.day)
  }
}
