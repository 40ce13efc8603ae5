import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// A version that was judged as a part of a catalogue, and by what revision of it: whoever decides by it looks whether either has moved on.
struct JudgedDraft: Sendable {
  let bytes: [UInt8]
  let revision: Int64
  let codeLengths: CodeLengths
  let catalogue: Catalogue
  let judgement: ItemJudgement

  /// Judges a version as the store has it, in the catalogue as it stands now.
  /// - Throws: `item.unknown` where there is none, or none that is kept as it was written.
  static func read(_ code: String, _ version: Int, _ current: CurrentCatalogue, _ store: Store) async throws -> JudgedDraft {
    try await current.refresh()
    let stored: StoredVersion?
    do {
      stored = try await store.read { try $0.version(version, of: code) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let judged = try await judge(stored, current.snapshot) else { throw ItemRefusals.unknownItem.refusal("version") }
    return judged
  }

  /// Away from the thread of the sockets: a proof check may look at many items.
  /// - Returns: nil where there is none, or none that is kept as it was written.
  @concurrent static func judge(_ stored: StoredVersion?, _ snapshot: CatalogueSnapshot) async throws -> JudgedDraft? {
    guard let stored, let bytes = stored.draft, let draft = try stored.itemDraft() else { return nil }
    return JudgedDraft(draft, bytes, snapshot)
  }

  /// - Parameter bytes: as its row keeps it.
  init(_ draft: ItemDraft, _ bytes: [UInt8], _ snapshot: CatalogueSnapshot) {
    self.bytes = bytes
    revision = snapshot.revision
    codeLengths = snapshot.codeLengths
    catalogue = snapshot.catalogue
    judgement = ItemJudgement(draft, in: snapshot.catalogue)
  }

  /// - Throws: `bus.overloaded`, which is asked again, where the catalogue or the draft changed since it was judged.
  func checkStands(_ code: String, _ version: Int, in transaction: Transaction) throws {
    guard try transaction.catalogueRevision() == revision, try transaction.version(version, of: code)?.draft == bytes else {
      throw BusRefusals.overloaded.refusal("the catalogue changed meanwhile")
    }
  }
}
