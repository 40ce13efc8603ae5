import Contracts
import ItemDomain

extension MaterialsPlan {
  init(_ needed: MaterialsNeeded, for item: ItemDomain.Item) {
    self.init()
    self.item = item.code
    version = item.version
    state = Contracts.ItemState(item.state)
    materials = needed.lines.map(PlannedMaterial.init)
    toBring = needed.lines(.toBring).count
    held = needed.lines(.held).count
  }
}
