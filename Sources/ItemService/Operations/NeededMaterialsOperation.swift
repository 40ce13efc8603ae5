import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.materials`: what this subject still has to bring for an item, and what a certificate already stands in for.
struct NeededMaterialsOperation: BusOperation {
  let current: CurrentCatalogue
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: NeededMaterials, _ context: CallContext) async throws -> MaterialsPlan {
    let snapshot = current.snapshot
    guard let known = snapshot.items[request.item], known.state != .draft else { throw ItemRefusals.unknownItem.refusal("item") }
    guard known.state != .withdrawn, let item = snapshot.catalogue.item(request.item) else { throw ItemRefusals.withdrawn.refusal("item") }

    let certificates = SubjectCertificates(subject: request.subject, purpose: request.purpose, clock: clock)
    let held = try await certificates.read(for: [item], in: snapshot.catalogue, context)
    return MaterialsPlan(MaterialsNeeded(for: item, in: snapshot.catalogue, held: held), for: item)
  }
}
