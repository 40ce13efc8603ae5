import Contracts
import ItemDomain

extension CatalogueChanged {
  init(_ code: String, _ standing: ItemStanding, reason: String = "") {
    self.init()
    self.code = code
    version = standing.version
    state = Contracts.ItemState(standing.state)
    self.reason = reason
  }
}
