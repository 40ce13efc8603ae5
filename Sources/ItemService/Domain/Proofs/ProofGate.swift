/// What the proof check says of a catalogue as it would be with an item published in it.
public enum ProofGate {
  /// The findings that touch the item. Where it closes the way in for others, the loops that were none before are among them.
  public static func findings(publishing item: Item, in catalogue: Catalogue) -> [ProofFinding] {
    let check = ProofCheck(catalogue, with: ProofItem(item))
    let after = check.judge(about: [item.code])
    let touched = Set(after.findings.filter { $0.kind == .loop }.map(\.items))
    let others = after.loops.subtracting(touched)
    guard !others.isEmpty else { return after.findings }
    let new = others.subtracting(ProofCheck(catalogue).judge().loops)
    guard !new.isEmpty else { return after.findings }
    return after.findings + check.judge(about: Set(new.joined())).findings.filter { $0.kind == .loop && new.contains($0.items) }
  }
}
