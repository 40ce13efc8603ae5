public import Civics

/// Days, or hours of days, on which a hall is closed though its hours say otherwise.
public struct HallClosure: Hashable, Sendable {
  public let days: ClosedRange<Day>
  /// Minutes of each of the days; nil: all day.
  public let minutes: Range<Int>?
  /// What people are told.
  public let reason: Bilingual

  public init(days: ClosedRange<Day>, minutes: Range<Int>? = nil, reason: Bilingual) {
    self.days = days
    self.minutes = minutes
    self.reason = reason
  }

  /// Whether nothing of a day is left.
  public func closes(_ day: Day) -> Bool { minutes == nil && days.contains(day) }

  /// Whether something of a piece of a day is closed.
  public func touches(_ piece: Range<Int>, of day: Day) -> Bool {
    days.contains(day) && (minutes.map { $0.overlaps(piece) } ?? true)
  }
}
