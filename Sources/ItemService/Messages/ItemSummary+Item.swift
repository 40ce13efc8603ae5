import Contracts
import ItemDomain

extension ItemSummary {
  init(_ item: ItemDomain.Item) {
    self.init()
    code = item.code
    name = item.name
    nameEnglish = item.nameEnglish
    department = item.department
    target = Contracts.ItemTarget(item.target)
    instant = item.isInstant
    hallVisits = item.hallVisits
    state = Contracts.ItemState(item.state)
  }

  init(_ hit: ItemHit) {
    self.init(hit.item)
    score = hit.score
    why = hit.nearest
    reasons = hit.reasons.map { SearchReason($0) }
    version = hit.item.version
  }
}
