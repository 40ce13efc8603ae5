public import Civics

extension CaseRecord {
  /// Why each date that binds the case is the day it is: the notice until acceptance, and the periods after it.
  /// - Parameter calendar: The calendar of a version.
  /// - Returns: none before receipt.
  public func explainedDates(by calendar: (String) throws -> WorkdayCalendar) rethrows -> [DateExplanation] {
    guard let clock else {
      guard let noticeDue else { return [] }
      let calendar = try calendar(noticeDue.calendarVersion)
      return [DateExplanation(.notice, noticeDue.limit, calendar.deadline(noticeDue.limit, from: noticeDue.from), by: calendar)]
    }
    return try [(DateExplanation.Kind.promised, clock.periods.promised), (.statutory, clock.periods.statutory)].compactMap { kind, date in
      guard let date else { return nil }
      let calendar = try calendar(date.calendarVersion)
      return DateExplanation(kind, date.limit, clock.deadline(date.limit, by: calendar), of: clock, by: calendar)
    }
  }
}
