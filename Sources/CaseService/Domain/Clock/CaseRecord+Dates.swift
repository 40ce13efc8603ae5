public import Civics

extension CaseRecord {
  /// Why each date that binds the case is the day it is: the notice until acceptance, or the applicant's own limit while a correction is awaited, and
  /// the periods after it; once it is decided, also what is owed then.
  /// - Parameter calendar: The calendar of a version.
  /// - Returns: none before receipt, nor of the notice while somebody has to come, for it begins with the visit.
  public func explainedDates(by calendar: (String) throws -> WorkdayCalendar) rethrows -> [DateExplanation] {
    guard let clock else {
      let awaited = state == .correctionAsked ? correction?.current.respondBy : nil
      guard let date = awaited ?? (isVisitPending ? nil : noticeDue) else { return [] }
      let calendar = try calendar(date.calendarVersion)
      return [
        DateExplanation(awaited == nil ? .notice : .correction, date.limit, calendar.deadline(date.limit, from: date.from), by: calendar)
      ]
    }
    let kinds: [(DateExplanation.Kind, DueDate?)] = [(.promised, clock.periods.promised), (.statutory, clock.periods.statutory)]
    let periods = try kinds.compactMap { kind, date -> DateExplanation? in
      guard let date else { return nil }
      let calendar = try calendar(date.calendarVersion)
      return DateExplanation(kind, date.limit, clock.deadline(date.limit, by: calendar), of: clock, by: calendar)
    }
    return try periods
      + duties.map { duty in
        let own = try calendar(duty.due.calendarVersion)
        return DateExplanation(duty.kind.explained, duty.due.limit, own.deadline(duty.due.limit, from: duty.due.from), by: own)
      }
  }
}
