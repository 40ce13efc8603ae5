import Contracts
import ItemDomain

extension Guide {
  /// - Parameters:
  ///   - version: as it is numbered in the store.
  ///   - state: of that version.
  init(_ plan: GuidePlan, version: Int, state: Contracts.ItemState) {
    self.init()
    item = plan.item.code
    self.version = version
    self.state = state
    materials = plan.lines.map { GuidedMaterial($0) }
    open = plan.open.map { GuideQuestion($0) }
    fees = plan.fees.map { ItemFee($0) }
    promised = TimeLimit(plan.limits.promised)
    legal = TimeLimit(plan.limits.legal)
    complete = plan.isComplete
    bring = plan.count(.bring)
    leftOut = plan.count(.leaveOut, .held, .fetch, .declare)
    hallVisits = plan.item.hallVisits
  }
}
