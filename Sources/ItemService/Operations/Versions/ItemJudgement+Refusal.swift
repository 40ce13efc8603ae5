import Bus
import Contracts
import ItemDomain

extension ItemJudgement {
  /// - Throws: `item.notPublishable`, `item.loops` or `item.proofNotAllowed` with what was found.
  func checkPublishable() throws(Refusal) {
    guard item != nil, blocking.isEmpty else {
      throw ItemRefusals.notPublishable.refusal(CatalogueFaultList.text(of: blocking))
    }
    for finding in proofs where finding.kind.blocks {
      switch finding.kind {
      case .loop: throw ItemRefusals.loops.refusal(finding.path.joined(separator: " -> "))
      default: throw ItemRefusals.proofNotAllowed.refusal("\(finding.material ?? ""): \(finding.rule)")
      }
    }
  }
}
