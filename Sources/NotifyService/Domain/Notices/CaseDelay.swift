/// With what the office is late.
public enum CaseDelay: String, CaseIterable, Sendable {
  /// The statutory day of the decision is past.
  case decision
  /// What came of the case is not delivered.
  case delivery
  /// A bad rating is not put right.
  case puttingRight
  /// An objection to a decision by rule is not answered.
  case objection
}
