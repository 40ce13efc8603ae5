import Contracts
import ItemDomain

extension ResourceChanged {
  init(_ resource: StoredResource) {
    self.init()
    code = resource.draft.code
    retired = !resource.isListed
  }
}
