import Contracts

/// One case as the last answer about it told it.
struct Life: Sendable {
  let plan: LifePlan
  var view: CaseView
  /// The position of its decision; 0: it was not decided.
  var decidedAt = 0
}
