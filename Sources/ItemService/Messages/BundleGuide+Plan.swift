import Contracts
import ItemDomain

extension BundleGuide {
  /// - Parameter notHere: parts of the life event that are handled elsewhere.
  init(_ plan: BundlePlan, notHere: [String]) {
    self.init()
    items = plan.plans.map { one in
      var guide = Guide(one, version: one.item.version, state: Contracts.ItemState(one.item.state))
      guide.materials = []
      return guide
    }
    materials = plan.lines.map { GuidedMaterial($0) }
    open = plan.open.map { GuideQuestion($0) }
    bring = plan.bring
    saved = plan.saved
    self.notHere = notHere
  }
}
