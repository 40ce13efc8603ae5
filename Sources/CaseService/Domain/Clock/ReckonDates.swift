import Civics

/// A calendar was published: the dates of a case that reached past the one before, or that it moves, are reckoned by it.
public struct ReckonDates: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    let reckoned = record.reckoned(on: occasion.day, by: rules.calendar, arrival: rules.arrival(on:))
    try unfolding.take(.datesReckoned(reckoned), on: occasion)
    try unfolding.reckonSteps(after: occasion, under: rules)
    return unfolding.events
  }
}

extension CaseRecord {
  /// The dates that bind it now, by a calendar.
  /// - Parameter arrival: the day of receipt for what was to count from a day on which the calendar before told nothing.
  func reckoned(on day: Day, by calendar: WorkdayCalendar, arrival: (Day) -> Day = { $0 }) -> DatesReckoned {
    func again(_ date: DueDate) -> DueDate { DueDate(date.limit, from: date.from, by: calendar) }
    // What came after hours counts from the next workday: which it is, a calendar that did not reach it could only suppose. A visit is of its own day.
    func noticeAgain(_ date: DueDate) -> DueDate {
      date.isProvisional && date.from == arrivedOn ? DueDate(date.limit, from: arrival(date.from), by: calendar) : again(date)
    }
    let awaited = state == .correctionAsked ? correction?.current.respondBy : nil
    let running = state.isOpen && clock == nil && awaited == nil ? noticeDue : nil
    let answer = pendingObjection?.answerDue
    let periods = state.isOpen ? clock?.periods(by: calendar) : nil
    let before: [(DateExplanation.Kind, DueDate?, DueDate?)] = [
      (.notice, running, running.map(noticeAgain)), (.correction, awaited, awaited.map(again)),
      (.promised, self.periods?.promised, periods?.promised), (.statutory, self.periods?.statutory, periods?.statutory),
      (duty?.kind.explained ?? .delivery, duty?.due, duty.map { again($0.due) }), (.objection, answer, answer.map(again)),
    ]
    let moved = before.compactMap { kind, old, new -> DatesReckoned.Moved? in
      guard let old, let new, old.due != new.due else { return nil }
      return DatesReckoned.Moved(kind, from: old.due, to: new.due)
    }
    return DatesReckoned(
      on: day, noticeDue: running.map(noticeAgain), periods: periods, duty: duty.map { again($0.due) }, moved: moved,
      respondBy: awaited.map(again), answerDue: answer.map(again))
  }

  /// Whether a day that binds it is another by a calendar: the end of a period or of a department's step, or that from which its lamp
  /// warns.
  func isMoved(on day: Day, by calendar: WorkdayCalendar) -> Bool {
    let reckoned = reckoned(on: day, by: calendar)
    if !reckoned.moved.isEmpty { return true }
    if let warnFrom = reckoned.periods?.warnFrom, warnFrom != periods?.warnFrom { return true }
    guard state.isOpen, let steps, let clock else { return false }
    return steps.reckoned(pauses: clock.pauses, by: calendar).contains { $0.due.due != steps.step($0.step)?.due?.due }
  }

  /// The calendar by which the dates that bind it were reckoned; nil before receipt.
  public var calendarVersion: String? {
    duties.first?.due.calendarVersion ?? clock?.periods.statutory.calendarVersion ?? awaitedDate?.calendarVersion
  }

  /// Whether no date that may move was reckoned by another calendar than this.
  public func isReckoned(by version: String) -> Bool {
    if !duties.isEmpty { return duties.allSatisfy { !$0.due.isProvisional || $0.due.calendarVersion == version } }
    return calendarVersion == version
  }

  /// Whether a date that binds it may move when a calendar is published.
  public var hasProvisionalDate: Bool {
    if !duties.isEmpty { return duties.contains { $0.due.isProvisional } }
    guard state.isOpen else { return false }
    if let clock { return clock.periods.isProvisional || steps?.hasProvisionalDay == true }
    return awaitedDate?.isProvisional == true
  }

  /// By when somebody must speak before acceptance: the office, or the applicant of whom a correction is awaited.
  private var awaitedDate: DueDate? {
    switch state {
    case .correctionAsked: correction?.current.respondBy
    case .received: noticeDue
    default: nil
    }
  }
}
