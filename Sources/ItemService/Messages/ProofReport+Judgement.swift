public import Contracts
public import ItemDomain

extension ProofReport {
  /// What a check found.
  /// - Parameter limit: findings, and cuts.
  public init(_ judgement: ProofJudgement, _ limit: Int) {
    self.init()
    findings = judgement.findings.prefix(limit).map { Contracts.ProofFinding($0) }
    total = judgement.total
    cuts = judgement.cuts.prefix(limit).map { Contracts.ProofCut($0) }
    items = judgement.items
    edges = judgement.edges
  }
}

extension Contracts.ProofCut {
  init(_ cut: ItemDomain.ProofCut) {
    self.init()
    kind =
      switch cut.kind {
      case .share: .share
      case .substitute: .substitute
      }
    item = cut.item
    material = cut.material
    opens = cut.opens
  }
}
