/// How far a proof check goes; what it may be given, and how much it tells, is bounded by `CatalogueLimits`.
enum ProofLimits {
  /// Edges that the searches for shortest cycles look at in all: past them a set tells the shortest that was found.
  static let cycleSteps = 100_000_000
  /// Edges that trials of cuts look at in all: past them cuts are taken untried.
  static let cutSteps = 50_000_000
}
