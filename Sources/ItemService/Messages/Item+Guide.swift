import Contracts
import ItemDomain

extension Contracts.Item {
  /// Questions and fees, with their conditions as people write them.
  mutating func tell(guideOf item: ItemDomain.Item) {}
}

extension Contracts.ItemMaterial {
  /// When the material applies, as people write it.
  mutating func tell(conditionOf need: ItemDomain.ItemMaterial) {}
}
