public import Bus

/// What a case says to a read about its subject.
public enum ReadVerdict: Int, FieldEnumeration {
  case unspecified = 0
  case allowed = 1
  case unknownCase = 2
  /// No case has such a step.
  case unknownStep = 3
  /// The case does not come to that step now, or somebody else does it.
  case stepNotDue = 4
  /// Nothing more is done in the case.
  case closed = 5

  public static var absent: ReadVerdict { .unspecified }
}
