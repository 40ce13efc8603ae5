public import Civics

/// What a day brings to a case, when nobody does anything.
public enum CaseTimer: String, CaseIterable, Hashable, Sendable {
  /// The notice period passes in silence, and the case counts as accepted.
  case silence
  /// The applicant's own time to correct ends, and the case is returned.
  case correction
  /// The lamp turns.
  case lamp
  /// A calendar is published, and provisional dates are reckoned again, and firm ones that it moves. It waits for no day of its own: an
  /// import makes it due.
  case calendar
  /// The case was kept before there were timers: it gets those that it should have.
  case anew
  /// The applicant is reminded of what may follow and has not.
  case reminder
  /// What the office owes the applicant after the decision falls overdue.
  case overdue
  /// Silence after the delivery counts as a rating, where the office has set that.
  case ratingSilence
  /// The case is archived.
  case archive
  /// Departments' steps are past their limits.
  case steps
  /// Nobody took receipt, and the notice period may be over: the suite takes it, so that silence can accept the case.
  case receipt

  /// A day that never comes, for what waits for something else.
  public static let never = Day("9999-12-31")!

  /// The timers that a case has as it stands, each with its first day. They follow from the record alone, so that whoever writes it writes them too.
  public static func timers(of record: CaseRecord) -> [CaseTimer: Day] {
    var timers: [CaseTimer: Day] = [:]
    if record.state == .submitted { timers[.receipt] = record.filing.receiptBySuite }
    if record.state == .received, !record.isVisitPending, let notice = record.noticeDue { timers[.silence] = notice.due + 1 }
    if record.state == .correctionAsked, let limit = record.correction?.current.respondBy { timers[.correction] = limit.due + 1 }
    if record.state == .accepted || record.state == .inReview, let turn = record.clock?.nextTurn { timers[.lamp] = turn }
    if record.state == .accepted || record.state == .inReview, let late = record.steps?.nextEscalation { timers[.steps] = late }
    if record.hasProvisionalDate { timers[.calendar] = never }
    if let day = SupplyReminders.next(of: record) { timers[.reminder] = day }
    timers[.overdue] = record.duties.filter { $0.overdueOn == nil }.map { $0.due.due + 1 }.min()
    if record.state == .delivered, let from = record.delivery?.done?.silenceFrom { timers[.ratingSilence] = from }
    if record.state == .delivered || record.state == .rated, let from = record.archiveFrom { timers[.archive] = from }
    return timers
  }

  /// What is to be done on a day on which it is due; nil: nothing, for the case has gone on.
  public func command(on record: CaseRecord, day: Day, by calendar: WorkdayCalendar) -> (any CaseCommand)? {
    switch self {
    case .silence:
      return record.state == .received && !record.isVisitPending ? AcceptBySilence() : nil
    case .correction:
      guard record.state == .correctionAsked, let limit = record.correction?.current.respondBy else { return nil }
      return day > limit.due ? EndCase.lapse : nil
    case .lamp:
      guard record.state == .accepted || record.state == .inReview, let clock = record.clock else { return nil }
      return clock.lamp(on: day) > clock.lamp ? TurnLamp() : nil
    case .calendar:
      let mayMove = record.hasProvisionalDate && !record.isReckoned(by: calendar.version)
      return mayMove || record.isMoved(on: day, by: calendar) ? ReckonDates() : nil
    case .anew:
      return nil
    case .reminder:
      return SupplyReminders.next(of: record).map { $0 <= day } == true ? RemindOfOwed() : nil
    case .overdue:
      return record.duties.contains { $0.isToTell(on: day) } ? FallOverdue() : nil
    case .ratingSilence:
      guard record.state == .delivered, let from = record.delivery?.done?.silenceFrom else { return nil }
      return from <= day ? RateBySilence() : nil
    case .archive:
      guard record.state == .delivered || record.state == .rated, let from = record.archiveFrom else { return nil }
      return from <= day ? ArchiveCase() : nil
    case .steps:
      guard record.state == .accepted || record.state == .inReview, let flow = record.steps else { return nil }
      return flow.late(on: day).isEmpty ? nil : EscalateSteps()
    case .receipt:
      return record.state == .submitted && record.filing.receiptBySuite <= day ? ReceiveCase() : nil
    }
  }
}
