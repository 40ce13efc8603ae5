import ItemDomain

/// The standard's fields, materials' points, variations and days.
extension CatalogueFaultTests {
  static let ofStandard: [Spoiling] = []
}
