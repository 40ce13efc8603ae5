import Civics
import Contracts
import ItemDomain

extension ItemCheckReport {
  init(_ head: VersionHead, _ judgement: ItemJudgement, on day: Day) {
    self.init()
    version = VersionEntry(head, on: day)
    findings = judgement.faults.map(ItemFinding.init)
    proofs = judgement.proofs.map { Contracts.ProofFinding($0) }
    publishable = judgement.isPublishable
  }
}

extension ItemFinding {
  init(_ fault: CatalogueFault) {
    self.init()
    rule = fault.rule.rawValue
    level =
      switch fault.rule.level {
      case .block: .block
      case .warn: .warn
      }
    field = fault.field
    found = fault.found
    remedyZh = fault.rule.remedy.zh
    remedyEn = fault.rule.remedy.en
  }
}
