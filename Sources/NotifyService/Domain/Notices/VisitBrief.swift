public import Civics

/// What a reminder says of a visit.
public struct VisitBrief: Hashable, Sendable {
  public let hall: Bilingual
  public let day: Day
  /// Minute of the day at which it begins.
  public let start: Int
  public let window: String
  /// Names of what to bring, in Chinese only.
  public let bring: [String]

  public init(hall: Bilingual, day: Day, start: Int, window: String, bring: [String]) {
    self.hall = hall
    self.day = day
    self.start = start
    self.window = window
    self.bring = bring
  }
}
