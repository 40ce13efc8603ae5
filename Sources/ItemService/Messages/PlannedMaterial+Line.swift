import Civics
import Contracts
import ItemDomain

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
