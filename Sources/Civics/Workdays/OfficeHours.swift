/// When an office receives papers, and on which day something that arrives counts as received.
public struct OfficeHours: Sendable, Hashable {
  /// Minute of the day at which the office opens and at which it closes for the day.
  public let opens: Int
  public let closes: Int

  /// Hours within one day, or nil where they are not `0 <= opens < closes <= 1440`.
  public init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 1440 else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// 08:30 to 17:30, the hours of the district's halls.
  public static let usual = OfficeHours(opens: 8 * 60 + 30, closes: 17 * 60 + 30)!

  /// Whether the office is at work at this time.
  public func isOpen(at time: ShanghaiTime, calendar: WorkdayCalendar) -> Bool {
    calendar.isWorkday(time.day) && (opens..<closes).contains(time.minuteOfDay)
  }

  /// The day on which what arrives at this time counts as received: the day itself up to closing, also before opening, for the
  /// office then opens on it; after closing and on a day off, the next workday.
  public func receiptDay(of time: ShanghaiTime, calendar: WorkdayCalendar) -> Day {
    if calendar.isWorkday(time.day), time.minuteOfDay < closes { return time.day }
    return calendar.workday(after: time.day)
  }
}
