/// Which days are worked, as far as the State Council has published it.
///
/// Within ``published`` the exceptions decide and every other day follows Monday to Friday. Past it nothing is known yet:
/// days still follow Monday to Friday there, and every reckoning that reaches them says so by `isProvisional`.
public struct WorkdayCalendar: Sendable {
  /// Names this state of the calendar in ledgers, as `CN-2026`: the last year whose notice it holds.
  public let version: String

  /// The days that notices cover.
  public let published: ClosedRange<Day>

  let exceptions: [WorkdayException]

  /// A calendar of the given exceptions; where a day is named twice the last one holds.
  public init(version: String, published: ClosedRange<Day>, exceptions: [WorkdayException]) {
    self.version = version
    self.published = published
    var byDay: [Day: WorkdayException] = [:]
    for exception in exceptions { byDay[exception.day] = exception }
    self.exceptions = byDay.values.sorted { $0.day < $1.day }
  }

  public func isWorkday(_ day: Day) -> Bool {
    exception(on: day)?.isWorkday ?? !day.weekday.isWeekend
  }

  /// Why this day differs from Monday to Friday, or nil where it does not.
  public func exception(on day: Day) -> WorkdayException? {
    var low = 0
    var high = exceptions.count
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low < exceptions.count && exceptions[low].day == day ? exceptions[low] : nil
  }

  /// The name of a day off: its holiday, or the weekday of a weekend; nil on a workday.
  public func nameOfDayOff(_ day: Day) -> Bilingual? {
    guard !isWorkday(day) else { return nil }
    return exception(on: day)?.holiday ?? day.weekday.name
  }

  /// This day if it is worked, else the next that is.
  public func workday(onOrAfter day: Day) -> Day {
    var next = day
    while !isWorkday(next) { next = next + 1 }
    return next
  }

  /// The first workday after this day.
  public func workday(after day: Day) -> Day {
    workday(onOrAfter: day + 1)
  }

  /// How many workdays `d` there are with `start < d <= end` outside the pauses; 0 where `end` is not after `start`.
  public func workdays(after start: Day, through end: Day, pauses: [ClockPause] = []) -> Int {
    guard start < end else { return 0 }
    return ((start + 1)...end).count { day in isWorkday(day) && !pauses.contains { $0.covers(day) } }
  }

  func isPublished(_ days: ClosedRange<Day>) -> Bool {
    published.contains(days.lowerBound) && published.contains(days.upperBound)
  }
}
