import Civics

/// Where an item can be applied for: with the office that answers for it, and as far as others take it in (通办范围).
struct ServiceArea: Hashable, Sendable {
  /// The division of the office, as its code in the implementation code tells it; nil where that tells none.
  let division: DivisionCode?
  let crossArea: CrossArea
  /// Regions in which the item is otherwise, and so is there.
  let variations: [String]

  init(_ item: Item) {
    division = DivisionCode(String(item.implementationCode.dropFirst(2).prefix(6)))
    crossArea = item.crossArea
    variations = item.variations.compactMap { variation in
      if case .region(let code) = variation.place { code } else { nil }
    }
  }

  /// Whether somebody in a region finds it there, or within it. An item of no known division, or of the whole state, is everywhere.
  func covers(_ region: SearchRegion) -> Bool {
    guard let division, division != .national else { return true }
    if variations.contains(where: { SearchRegion($0)?.overlaps(region) ?? false }) { return true }
    let office = String(describing: division)
    let around =
      switch crossArea {
      case .nationwide, .crossProvince: ""
      case .crossCity: String(office.prefix(2)) + "0000"
      case .crossCounty: String(office.prefix(4)) + "00"
      case .district: office
      }
    return around.isEmpty || (SearchRegion(around)?.overlaps(region) ?? true)
  }
}
