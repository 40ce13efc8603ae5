/// What shows that somebody may act for another.
public enum MandateGround: String, Sendable, Hashable, CaseIterable {
  /// 委托书 and the like: a paper of the one who is represented.
  case document
  /// A court's decision.
  case court
  /// A register of the state: households, bodies.
  case register
}
