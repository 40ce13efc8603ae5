import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.setState`: pauses, publishes or withdraws the current version of an item.
struct SetItemStateOperation: Command {
  typealias Request = SetItemState

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  struct Gathered: Sendable {
    let state: ItemVersionState
    /// What an import listed as a draft and is to be published; nil where nothing is.
    let judged: JudgedDraft?
  }

  nonisolated(nonsending) func gather(_ request: SetItemState, _ context: CallContext) async throws -> Gathered {
    guard let state = request.state.standing else { throw BusRefusals.badRequest.refusal("state") }
    guard request.reason.unicodeScalars.count <= CatalogueLimits.text else { throw BusRefusals.badRequest.refusal("reason") }
    return Gathered(state: state, judged: state == .published ? try await judged(request.code) : nil)
  }

  func decide(_ request: SetItemState, _ gathered: Gathered, _ unit: WorkUnit) throws -> Contracts.Item {
    let state = gathered.state
    guard var version = try unit.transaction.currentVersion(of: request.code) else { throw ItemRefusals.unknownItem.refusal("code") }
    guard version.head.state.next.contains(state) else {
      throw ItemRefusals.badState.refusal("\(version.head.state.rawValue) -> \(state.rawValue)")
    }
    if version.head.state == .draft, state == .published, version.draft != nil {
      // What an import listed as a draft is published here without a day of its own, and by the same gate.
      guard let judged = gathered.judged else { throw BusRefusals.overloaded.refusal("the item changed meanwhile") }
      try judged.checkStands(request.code, version.head.version, in: unit.transaction)
      try judged.judgement.checkPublishable()
    }
    let revision = try unit.transaction.nextRevision(current.snapshot.codeLengths, at: unit.at)
    version.head = try VersionChange(unit: unit, revision: revision).set(state, of: version, reason: request.reason)
    return try version.item(on: unit.day)
  }

  /// Nil where the item is no draft: the table of states decides of it alone.
  private nonisolated(nonsending) func judged(_ code: String) async throws -> JudgedDraft? {
    let version: StoredVersion?
    do {
      version = try await environment.store.read { try $0.currentVersion(of: code) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let version, version.head.state == .draft, version.draft != nil else { return nil }
    return try await JudgedDraft.read(code, version.head.version, current, environment.store)
  }
}
