public import Civics

/// What a day is to a hall's hours.
public enum DayKind: String, CaseIterable, Sendable {
  /// Worked: Monday to Friday but for holidays, and the days worked in exchange (调休), whichever weekday they are.
  case workday
  case saturday
  case sunday
  /// A day of a holiday's break, weekends within it included.
  case holiday

  public init(of day: Day, in calendar: WorkdayCalendar) {
    if Self.isAlwaysHoliday(day), !calendar.published.contains(day) {
      self = .holiday
    } else if calendar.isWorkday(day) {
      self = .workday
    } else if calendar.exception(on: day) != nil {
      self = .holiday
    } else {
      self = day.weekday == .sunday ? .sunday : .saturday
    }
  }

  /// The holidays whose dates are fixed by law (全国年节及纪念日放假办法 art. 2): nobody is asked to come on 1 January only because the
  /// year's notice is not out.
  private static func isAlwaysHoliday(_ day: Day) -> Bool {
    switch day.parts {
    case (_, 1, 1), (_, 5, 1...2), (_, 10, 1...3): true
    default: false
    }
  }
}
