import Civics
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

extension PlannedMaterial {
  init(_ line: NeededMaterial) {
    self.init()
    id = line.material.code
    name = line.material.name
    way = MaterialWay(line.standing)
    if case .certificateHeld(let id) = line.reason { certificate = id }
    whyZh = line.why.zh
    whyEn = line.why.en
    necessity = Necessity(line.necessity)
  }
}
