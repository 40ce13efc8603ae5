public import Bus

/// What shows that somebody may act for another.
public enum MandateGround: Int, FieldEnumeration {
  case unspecified = 0
  /// A paper of the one who is represented.
  case document = 1
  /// A court's decision.
  case court = 2
  /// A register of the state: households, bodies.
  case register = 3

  public static var absent: MandateGround { .unspecified }
}
