/// What the applicant has to do about a material.
public enum MaterialStanding: String, Sendable, CaseIterable {
  /// A certificate stands in for it: nothing.
  case held
  /// To be brought.
  case toBring = "to_bring"
  /// To be brought if the situation applies (情形材料).
  case conditional
  /// May follow after acceptance (容缺后补).
  case mayFollow = "may_follow"
}
