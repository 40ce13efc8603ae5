public import Bus

/// How far an upload has come.
public enum UploadStage: Int, FieldEnumeration {
  case unspecified = 0
  /// Parts are taken in.
  case receiving = 1
  /// It was checked and is kept: evidence may name it.
  case finished = 2

  public static var absent: UploadStage { .unspecified }
}
