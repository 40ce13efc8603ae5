import Civics
import Contracts
import ItemDomain

extension ItemLimit {
  init(_ limit: SituationLimit) {
    self.init()
    condition = limit.condition.description
    promised = limit.promised.map { TimeLimit($0) }
    legal = limit.legal.map { TimeLimit($0) }
  }
}
