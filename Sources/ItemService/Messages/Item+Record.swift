import Contracts
import ItemDomain

extension Contracts.Item {
  /// What the standard tells beside, and in what the item is otherwise at some places.
  mutating func tell(recordOf item: ItemDomain.Item) {}
}

extension Contracts.ItemMaterial {
  /// The law and the points of a material, as an item asks for it.
  mutating func tell(_ points: MaterialPoints, _ need: ItemDomain.ItemMaterial) {}
}
