import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.bundle`: one guide for several items, or for those of an event of life (一件事).
struct GuideBundleOperation: BusOperation {
  private struct Parts {
    let items: [ItemDomain.Item]
    let notHere: [String]
  }

  let current: CurrentCatalogue
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: GuideBundle, _ context: CallContext) async throws -> BundleGuide {
    let subject = try GuidedSubject(request.subject, request.purpose, clock, context)
    let place = try Place(region: request.region, hall: request.hall)
    let catalogue = current.snapshot.catalogue
    let parts = try Self.parts(request, catalogue)
    let items = parts.items.map { $0.at(place) }
    let answers = try GuideAnswers(request.answers, of: items)
    let held = try await subject.held(for: items, in: catalogue, context)
    return try await Self.guide(items, catalogue, answers, held, notHere: parts.notHere)
  }

  private static func parts(_ request: GuideBundle, _ catalogue: Catalogue) throws(Refusal) -> Parts {
    guard request.lifeEvent.isEmpty || request.items.isEmpty else { throw BusRefusals.badRequest.refusal("lifeEvent, items") }
    let parts = try request.lifeEvent.isEmpty ? named(request.items, catalogue) : parts(of: request.lifeEvent, catalogue)
    guard !parts.items.isEmpty, parts.items.count <= CatalogueLimits.itemsOfABundle else {
      throw ItemRefusals.bundleTooLarge.refusal("\(parts.items.count)")
    }
    return parts
  }

  /// Each named item can be applied for; one that is named twice counts once.
  private static func named(_ codes: [String], _ catalogue: Catalogue) throws(Refusal) -> Parts {
    guard codes.count <= CatalogueLimits.itemsOfABundle else { throw ItemRefusals.bundleTooLarge.refusal("\(codes.count)") }
    var items: [ItemDomain.Item] = []
    for (place, code) in codes.enumerated() where !items.contains(where: { $0.code == code }) {
      guard let item = catalogue.item(code), item.state != .draft else { throw ItemRefusals.unknownItem.refusal("items[\(place)]") }
      guard item.state != .withdrawn else { throw ItemRefusals.withdrawn.refusal("items[\(place)]") }
      items.append(item)
    }
    return Parts(items: items, notHere: [])
  }

  /// Of an event of life, what can be applied for here now.
  private static func parts(of event: String, _ catalogue: Catalogue) throws(Refusal) -> Parts {
    guard let event = catalogue.lifeEvents.first(where: { $0.code == event }) else {
      throw ItemRefusals.unknownLifeEvent.refusal("lifeEvent")
    }
    let items = event.items.compactMap(catalogue.item).filter { $0.state == .published || $0.state == .paused }
    return Parts(items: items, notHere: event.partsElsewhere(items.map(\.name)))
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func guide(
    _ items: [ItemDomain.Item], _ catalogue: Catalogue, _ answers: GuideAnswers, _ held: [HeldCertificate], notHere: [String]
  ) async throws(Refusal) -> BundleGuide {
    var plans: [GuidePlan] = []
    for item in items { plans.append(GuidePlan(for: item, in: catalogue, answers: try answers.sheet(for: item), held: held)) }
    return BundleGuide(BundlePlan(plans), notHere: notHere)
  }
}
