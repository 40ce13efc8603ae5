public import Bus

/// How a material was offered.
public enum EvidenceSource: Int, FieldEnumeration {
  case unspecified = 0
  /// A certificate that the suite holds.
  case certificate = 1
  /// A file, named by its digest.
  case upload = 2
  /// Brought to the hall.
  case paper = 3
  /// 告知承诺
  case declaration = 4

  public static var absent: EvidenceSource { .unspecified }
}
