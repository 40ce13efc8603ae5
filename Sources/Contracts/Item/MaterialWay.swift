public import Bus

/// How a material comes to the case.
public enum MaterialWay: Int, FieldEnumeration {
  case unspecified = 0
  /// The applicant brings or uploads it.
  case bring = 1
  /// A certificate of the suite stands in.
  case held = 2
  /// Only where it applies.
  case ifApplies = 3
  /// It may follow after acceptance (容缺后补).
  case mayFollow = 4

  public static var absent: MaterialWay { .unspecified }
}
