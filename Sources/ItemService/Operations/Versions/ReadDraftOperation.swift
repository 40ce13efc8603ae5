import Bus
import Contracts
import ServiceKit
import Store

/// `item.draft`: a version as the import format writes it, from which the next one begins.
struct ReadDraftOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReadDraft, _ context: CallContext) async throws -> WrittenItem {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    let stored: StoredVersion?
    do {
      stored = try await environment.store.read { [request] in try $0.version(request.version, orDraftOf: request.code) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let stored, let draft = try await Self.draft(of: stored) else {
      throw ItemRefusals.unknownItem.refusal(request.version == 0 ? "code" : "version")
    }
    var written = WrittenItem()
    written.version = VersionEntry(stored.head, on: environment.today)
    written.draft = draft
    return written
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func draft(of stored: StoredVersion) async throws -> [UInt8]? {
    try stored.itemDraft().map { try DraftCoding.write($0) }
  }
}
