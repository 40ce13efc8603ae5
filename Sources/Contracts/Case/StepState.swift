public import Bus

/// How far a department's step of a case has come.
public enum StepState: Int, FieldEnumeration {
  case unspecified = 0
  /// For other steps.
  case waiting = 1
  case open = 2
  case finished = 3
  /// Its limit is over, and the case goes on without it; its department may still give an opinion.
  case lapsed = 4

  public static var absent: StepState { .unspecified }
}
