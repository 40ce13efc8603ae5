public import Bus

/// How far an import has come.
public enum ImportStage: Int, FieldEnumeration {
  case unspecified = 0
  /// Parts are taken in.
  case receiving = 1
  /// Records are read out of the files.
  case reading = 2
  case judging = 3
  case writing = 4
  /// The catalogue is in place.
  case taken = 5
  /// It had faults; nothing was written.
  case refused = 6
  case cancelled = 7

  public static var absent: ImportStage { .unspecified }
}
