/// What is to be done about a material in a situation, from the least to the most that the applicant has to do.
public enum GuideAction: Int, Sendable, CaseIterable, Comparable {
  /// It does not apply to this situation.
  case leaveOut
  /// It may apply: a question is open that decides, or only who knows the case can tell.
  case mayApply
  case held
  case fetch
  case declare
  case follow
  case bring

  public static func < (one: GuideAction, other: GuideAction) -> Bool { one.rawValue < other.rawValue }
}
