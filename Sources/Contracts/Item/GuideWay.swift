public import Bus

/// What is to be done about a material in a situation.
public enum GuideWay: Int, FieldEnumeration {
  case unspecified = 0
  case bring = 1
  /// A certificate of the right holder stands in.
  case held = 2
  /// A resource of another office has it: it is fetched.
  case fetch = 3
  /// It may follow after acceptance (容缺后补).
  case follow = 4
  /// A signed promise may take its place (告知承诺).
  case declare = 5
  /// It does not apply to this situation, or comes from another item of the bundle.
  case leaveOut = 6
  /// A question is open that decides; where no question does, it is for some situations only.
  case mayApply = 7

  public static var absent: GuideWay { .unspecified }
}
