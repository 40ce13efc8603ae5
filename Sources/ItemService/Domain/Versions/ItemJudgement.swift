/// What the rules and the proof check say of one item's draft, as it would stand in a catalogue.
public struct ItemJudgement: Sendable {
  /// nil where the draft cannot be read.
  public let item: Item?
  public let faults: [CatalogueFault]
  public let proofs: [ProofFinding]

  public init(_ draft: ItemDraft, in catalogue: Catalogue) {
    let (item, faults) = catalogue.reading(draft)
    self.item = item
    self.faults = faults + catalogue.conflicts(of: draft)
    proofs = item.map { ProofGate.findings(publishing: $0, in: catalogue) } ?? []
  }

  /// Those that stop publication.
  public var blocking: [CatalogueFault] { faults.filter { $0.rule.level == .block } }

  public var isPublishable: Bool { item != nil && blocking.isEmpty && !proofs.contains { $0.kind.blocks } }
}
