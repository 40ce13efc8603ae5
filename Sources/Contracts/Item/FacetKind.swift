public import Bus

/// By what the items found are told apart.
public enum FacetKind: Int, FieldEnumeration {
  case unspecified = 0
  case target = 1
  case department = 2
  case lifeEvent = 3
  case type = 4
  case instant = 5
  case zeroVisits = 6
  case region = 7

  public static var absent: FacetKind { .unspecified }
}
