import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit

/// `item.materials`: what this subject still has to bring for an item, and what a certificate already stands in for.
///
/// The certificates are read from the identity service on behalf of the caller and for the purpose that it names: who may ask about whom
/// is decided there. Only the types are read that the item can use.
struct NeededMaterialsOperation: BusOperation {
  let current: CurrentCatalogue
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: NeededMaterials, _ context: CallContext) async throws -> MaterialsPlan {
    let snapshot = current.snapshot
    guard let known = snapshot.items[request.item], known.state != .draft else { throw ItemRefusals.unknownItem.refusal("item") }
    guard known.state != .withdrawn, let item = snapshot.catalogue.item(request.item) else { throw ItemRefusals.withdrawn.refusal("item") }

    var find = FindCertificates()
    find.subject = request.subject
    find.types = Set(known.materials.map(\.certificateType)).subtracting([""]).sorted()
    find.purpose = request.purpose
    // One that has lapsed is worth telling: its holder should know why it does not count.
    find.includingLapsed = true
    // No type in an empty list would mean every type; where no certificate helps, none is read.
    let entries = find.types.isEmpty ? [] : try await context.call(find).certificates

    let today = ShanghaiTime(utcSeconds: clock.microseconds() / 1_000_000).day
    let held = entries.map { HeldCertificate($0, on: today) }
    return MaterialsPlan(MaterialsNeeded(for: item, in: snapshot.catalogue, held: held), for: item)
  }
}
