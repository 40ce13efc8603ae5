import Bus
import Contracts
import ItemDomain

/// Where somebody asks from: a region, a hall, or both. One that no variation names makes no difference.
struct Place: Hashable, Sendable {
  let region: String
  let hall: String

  /// nil where neither is named.
  /// - Throws: `item.unknownPlace`.
  init?(region: String, hall: String) throws(Refusal) {
    guard !region.isEmpty || !hall.isEmpty else { return nil }
    guard region.isEmpty || Variation.Place.isRegion(region) else { throw ItemRefusals.unknownPlace.refusal("region") }
    guard hall.isEmpty || Variation.Place.isHall(hall) else { throw ItemRefusals.unknownPlace.refusal("hall") }
    self.region = region
    self.hall = hall
  }
}

extension ItemDomain.Item {
  /// The item as it is at a place; nil: as it is everywhere.
  func at(_ place: Place?) -> ItemDomain.Item {
    place.map { self.in(region: $0.region, hall: $0.hall).item } ?? self
  }
}
