import Civics
import Contracts
import ItemDomain

extension Contracts.ProofFinding {
  init(_ finding: ItemDomain.ProofFinding) {
    self.init()
    kind = ProofFindingKind(finding.kind)
    items = finding.items
    material = finding.material ?? ""
    path = finding.path
    rule = finding.rule
    remedyZh = finding.remedy.zh
    remedyEn = finding.remedy.en
  }
}

extension ProofFindingKind {
  init(_ kind: ItemDomain.ProofFinding.Kind) {
    self =
      switch kind {
      case .loop: .loop
      case .abolished: .abolished
      case .notLawful: .notLawful
      case .alreadyHeld: .alreadyHeld
      case .unobtainable: .unobtainable
      }
  }
}
