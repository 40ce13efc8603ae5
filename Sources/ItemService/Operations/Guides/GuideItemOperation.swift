import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.guide`: what this subject has to bring in this situation, what is saved, and why.
struct GuideItemOperation: BusOperation {
  private struct Version {
    let item: ItemDomain.Item
    let number: Int
    let state: Contracts.ItemState
  }

  let current: CurrentCatalogue
  let store: Store
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: GuideItem, _ context: CallContext) async throws -> Guide {
    let subject = try GuidedSubject(request.subject, request.purpose, clock, context)
    let place = try Place(region: request.region, hall: request.hall)
    let snapshot = current.snapshot
    let version = try await version(request, snapshot)
    let item = version.item.at(place)
    let answers = try GuideAnswers(request.answers, of: [item]).sheet(for: item)
    let held = try await subject.held(for: [item], in: snapshot.catalogue, context)
    let plan = GuidePlan(for: item, in: snapshot.catalogue, answers: answers, held: held)
    return Guide(plan, version: version.number, state: version.state)
  }

  /// The version that is asked for: the current one can still be applied for, an older one is what cases keep.
  private nonisolated(nonsending) func version(_ request: GuideItem, _ snapshot: CatalogueSnapshot) async throws -> Version {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    guard let known = snapshot.items[request.item] else { throw ItemRefusals.unknownItem.refusal("item") }
    guard request.version == 0 || request.version == known.version else { return try await older(request, snapshot) }
    guard known.state != .draft else { throw ItemRefusals.unknownItem.refusal("item") }
    guard known.state != .withdrawn, let item = snapshot.catalogue.item(request.item) else { throw ItemRefusals.withdrawn.refusal("item") }
    return Version(item: item, number: known.version, state: known.state)
  }

  private nonisolated(nonsending) func older(_ request: GuideItem, _ snapshot: CatalogueSnapshot) async throws -> Version {
    do {
      let stored = try await store.read { [request] transaction in try transaction.version(request.version, of: request.item) }
      guard let stored, stored.head.state != .draft, let item = try await Self.item(stored, snapshot.catalogue) else {
        throw ItemRefusals.unknownItem.refusal("version")
      }
      return Version(item: item, number: stored.head.version, state: Contracts.ItemState(stored.head.state))
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// Nil where it is not whole: a version whose materials have gone from the catalogue has no guide any more, which would tell of the others only.
  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func item(_ version: StoredVersion, _ catalogue: Catalogue) async throws -> ItemDomain.Item? {
    guard let draft = try version.itemDraft() else { return nil }
    let (item, faults) = catalogue.reading(draft)
    return faults.contains { $0.rule == .unknownReference } ? nil : item
  }
}
