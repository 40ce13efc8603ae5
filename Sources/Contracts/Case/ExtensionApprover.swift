public import Bus

/// Whose approval an extension has.
public enum ExtensionApprover: Int, FieldEnumeration {
  case unspecified = 0
  /// 本行政机关负责人: up to 10 workdays.
  case officeHead = 1
  /// 本级人民政府负责人: up to 15 workdays of a case that offices handle jointly or in one place.
  case governmentHead = 2

  public static var absent: ExtensionApprover { .unspecified }
}
