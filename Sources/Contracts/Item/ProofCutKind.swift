public import Bus

/// What opens a loop.
public enum ProofCutKind: Int, FieldEnumeration {
  case unspecified = 0
  /// An office shares the data.
  case share = 1
  /// Another paper or a declaration takes its place.
  case substitute = 2

  public static var absent: ProofCutKind { .unspecified }
}
