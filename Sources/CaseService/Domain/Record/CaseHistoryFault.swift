/// Why a history makes no case. It is a fault of the store or of an older program, never of a person.
public enum CaseHistoryFault: Error, Hashable, Sendable {
  case empty
  /// The first event is no submission.
  case beginsWith(CaseAct)
  case outOfSequence(expected: Int, found: Int)
  /// The table has no row for this act in this state.
  case impossible(CaseAct, in: CaseState)
}
