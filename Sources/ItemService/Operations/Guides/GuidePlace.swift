import Bus
import Contracts
import ItemDomain

/// Where a guide is for. What is no code of a division or hall is refused; one that no variation names makes no difference.
struct GuidePlace {
  private static let regionLengths: Set<Int> = [6, 9, 12]
  private let region: String
  private let hall: String

  /// - Throws: `item.unknownPlace`.
  init(region: String, hall: String) throws(Refusal) {
    let isDivision = region.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard region.isEmpty || isDivision && Self.regionLengths.contains(region.utf8.count) else {
      throw ItemRefusals.unknownPlace.refusal("region")
    }
    guard hall.unicodeScalars.count <= CatalogueLimits.code else { throw ItemRefusals.unknownPlace.refusal("hall") }
    self.region = region
    self.hall = hall
  }

  func item(_ item: ItemDomain.Item) -> ItemDomain.Item {
    item.in(region: region, hall: hall).item
  }
}
