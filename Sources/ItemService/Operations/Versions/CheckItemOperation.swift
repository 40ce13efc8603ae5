import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.check`: a version judged by every rule, as a part of the catalogue as it stands now.
struct CheckItemOperation: BusOperation {
  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: CheckItem, _ context: CallContext) async throws -> ItemCheckReport {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    let stored: StoredVersion?
    do {
      stored = try await environment.store.read { try $0.version(request.version, orDraftOf: request.code) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let stored, let judged = try await JudgedDraft.judge(stored, current.snapshot) else {
      throw ItemRefusals.unknownItem.refusal(request.version == 0 ? "code" : "version")
    }
    return ItemCheckReport(stored.head, judged.judgement, on: environment.today)
  }
}

extension ReadTransaction {
  /// A version of an item; 0: its draft, or the current one where there is no draft.
  func version(_ version: Int, orDraftOf code: String) throws(StoreError) -> StoredVersion? {
    guard version == 0 else { return try self.version(version, of: code) }
    guard let draft = try draftHead(of: code) else { return try currentVersion(of: code) }
    return try self.version(draft.version, of: code)
  }
}
