/// How far a proof check goes; what it may be given, and how much it tells, is bounded by `CatalogueLimits`.
enum ProofLimits {
  /// Edges that the searches for shortest cycles look at in all: past them a set tells the shortest that was found.
  static let cycleSteps = 20_000_000
  /// Edges that trials of cuts look at in all: past them cuts are taken untried.
  static let cutSteps = 8_000_000
  /// Cuts of which each is tried without once more when all loops are open.
  static let cutsTriedWithout = 1_000
}
