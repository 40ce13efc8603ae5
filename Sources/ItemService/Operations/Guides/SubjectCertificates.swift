import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit

/// Reads from the identity service what a subject holds, on behalf of the caller and for the purpose that it names: who may ask about whom is
/// decided there. Only the types are read that the items can use.
struct SubjectCertificates {
  let subject: String
  let purpose: Purpose?
  let clock: WallClock

  nonisolated(nonsending) func read(
    for items: [ItemDomain.Item], in catalogue: Catalogue, _ context: CallContext
  ) async throws -> [HeldCertificate] {
    var find = FindCertificates()
    find.subject = subject
    find.purpose = purpose
    // One that has lapsed is worth telling: its holder should know why it does not count.
    find.includingLapsed = true
    // No type in an empty list would mean every type; where no certificate helps, none is read.
    let types = Self.types(of: items, in: catalogue)
    var entries: [CertificateEntry] = []
    for start in stride(from: 0, to: types.count, by: ItemLimits.certificateTypes) {
      find.types = Array(types[start...].prefix(ItemLimits.certificateTypes))
      let list = try await find.all(within: ItemLimits.certificatePages) { page async throws(Refusal) in try await context.call(page) }
      entries += list.certificates
    }
    let today = ShanghaiTime(utcSeconds: clock.microseconds() / 1_000_000).day
    return entries.map { HeldCertificate($0, on: today) }
  }

  /// The types whose certificates stand in for a material, or for one that does as well.
  private static func types(of items: [ItemDomain.Item], in catalogue: Catalogue) -> [String] {
    let codes = Set(items.flatMap(\.materials).flatMap { [$0.material] + $0.substitutes })
    let materials = codes.compactMap(catalogue.material).filter(\.isReplaceable)
    return Set(materials.compactMap(\.certificateType)).sorted()
  }
}
