import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.difference`: in what two versions of an item differ, as people read it.
struct CompareVersionsOperation: BusOperation {
  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: CompareVersions, _ context: CallContext) async throws -> VersionDifference {
    guard request.from >= 0 else { throw BusRefusals.badRequest.refusal("from") }
    guard request.to >= 0 else { throw BusRefusals.badRequest.refusal("to") }
    let (before, after): (StoredVersion?, StoredVersion?)
    do {
      (before, after) = try await environment.store.read { [request] transaction in
        guard let after = try transaction.version(request.to, orDraftOf: request.code) else { return (nil, nil) }
        let from =
          try request.from != 0
          ? request.from : transaction.versionHeads(of: request.code, before: after.head.version, limit: 1).first?.version
        return (try from.flatMap { try transaction.version($0, of: request.code) }, after)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    // Of versions from before drafts were kept there is nothing to compare.
    guard let after, after.draft != nil else { throw ItemRefusals.unknownItem.refusal(request.to == 0 ? "code" : "to") }
    guard let before, before.draft != nil else { throw ItemRefusals.unknownItem.refusal("from") }
    var difference = VersionDifference()
    (difference.code, difference.from, difference.to) = (request.code, before.head.version, after.head.version)
    difference.differences = try await Self.differences(from: before, to: after, in: current.snapshot.catalogue)
    return difference
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func differences(
    from before: StoredVersion, to after: StoredVersion, in catalogue: Catalogue
  ) async throws -> [FieldDifference] {
    guard let old = try before.writtenDraft(), let new = try after.writtenDraft() else { return [] }
    return ReadableDifference.between(old, new) { catalogue.material($0)?.name }.map(FieldDifference.init)
  }
}

extension FieldDifference {
  fileprivate init(_ difference: ReadableDifference) {
    self.init()
    field = difference.field
    kind =
      switch difference.kind {
      case .added: .added
      case .removed: .removed
      case .changed: .changed
      }
    nameZh = difference.name.zh
    nameEn = difference.name.en
    before = difference.before
    after = difference.after
  }
}
