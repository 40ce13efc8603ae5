import ItemDomain

/// Questions, fees, conditions and resources.
extension CatalogueFaultTests {
  static let ofGuides: [Spoiling] = []
}
