public import Civics

/// What the applicant can do against a decision: told with it, and counted from the day they learn of it.
public struct RightOfAppeal: Hashable, Sendable {
  /// Calendar days to ask for administrative review (行政复议法 art. 20).
  public let reviewDays: Int
  /// Months to go to court (行政诉讼法 art. 46).
  public let suitMonths: Int

  public init(reviewDays: Int, suitMonths: Int) {
    self.reviewDays = reviewDays
    self.suitMonths = suitMonths
  }

  /// The general periods, where no special law sets others.
  public static let general = RightOfAppeal(reviewDays: 60, suitMonths: 6)

  public var text: Bilingual {
    Bilingual(
      "如不服本决定，可自知道之日起\(reviewDays)日内申请行政复议，或者\(suitMonths)个月内提起行政诉讼。",
      "You may ask for administrative review within \(reviewDays) days, or go to court within \(suitMonths) months, of learning of this decision."
    )
  }
}
