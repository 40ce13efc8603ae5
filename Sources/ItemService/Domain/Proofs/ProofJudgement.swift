/// What the proof check found.
public struct ProofJudgement: Sendable {
  /// Loops first, then by item; at most `CatalogueLimits.findings`.
  public private(set) var findings: [ProofFinding] = []
  /// All that were found, also those that are not told.
  public private(set) var total = 0
  public internal(set) var cuts: [ProofCut] = []
  /// Judged.
  public internal(set) var items = 0
  /// Judged: the ways to what is needed, and who issues it.
  public internal(set) var edges = 0
  /// Whether something stops publication.
  public private(set) var blocks = false
  /// The items of every loop, whether it is told or not.
  private(set) var loops: Set<[String]> = []

  private let about: Set<String>

  /// - Parameter about: only what touches one of these items is told; empty: everything.
  init(about: Set<String> = []) {
    self.about = about
  }

  mutating func add(_ finding: ProofFinding) {
    if finding.kind == .loop { loops.insert(finding.items) }
    guard about.isEmpty || !about.isDisjoint(with: finding.items) else { return }
    total += 1
    if finding.kind.blocks { blocks = true }
    if findings.count < CatalogueLimits.findings { findings.append(finding) }
  }
}
