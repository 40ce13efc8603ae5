import Contracts
import ItemDomain

extension Contracts.ItemMaterial {
  init(_ need: ItemDomain.ItemMaterial, _ material: Material) {
    self.init()
    id = material.code
    name = material.name
    nameEnglish = material.nameEnglish
    necessity = Necessity(need.necessity)
    copies = need.copies
    certificateType = material.isReplaceable ? material.certificateType ?? "" : ""
    holder = material.holder.rawValue
    issuer = material.issuer
    tell(material.points, need)
    tell(conditionOf: need)
  }
}
