public import Civics

extension CaseRecord {
  /// Why each date that binds the case is the day it is: the notice until acceptance, and the periods after it; once it is
  /// decided, also what is owed then.
  /// - Parameter calendar: The calendar of a version.
  /// - Returns: none before receipt.
  public func explainedDates(by calendar: (String) throws -> WorkdayCalendar) rethrows -> [DateExplanation] {
    guard let clock else {
      guard let noticeDue else { return [] }
      let calendar = try calendar(noticeDue.calendarVersion)
      return [DateExplanation(.notice, noticeDue.limit, calendar.deadline(noticeDue.limit, from: noticeDue.from), by: calendar)]
    }
    let kinds: [(DateExplanation.Kind, DueDate?)] = [(.promised, clock.periods.promised), (.statutory, clock.periods.statutory)]
    let periods = try kinds.compactMap { kind, date -> DateExplanation? in
      guard let date else { return nil }
      let calendar = try calendar(date.calendarVersion)
      return DateExplanation(kind, date.limit, clock.deadline(date.limit, by: calendar), of: clock, by: calendar)
    }
    guard let duty else { return periods }
    let own = try calendar(duty.due.calendarVersion)
    return periods + [DateExplanation(duty.kind.explained, duty.due.limit, own.deadline(duty.due.limit, from: duty.due.from), by: own)]
  }
}
