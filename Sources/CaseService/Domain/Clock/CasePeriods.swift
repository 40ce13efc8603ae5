public import Civics

/// The dates that bind the office once it has accepted a case.
public struct CasePeriods: Hashable, Sendable {
  /// 承诺时限; nil for an item that promises no period of its own (an instant one).
  public let promised: DueDate?
  /// 法定时限.
  public let statutory: DueDate
  /// The first day on which the promised day counts as near.
  public let warnFrom: Day

  public init(promised: DueDate?, statutory: DueDate, warnFrom: Day) {
    self.promised = promised
    self.statutory = statutory
    self.warnFrom = warnFrom
  }

  /// - Parameters:
  ///   - promised: the limit, and its end.
  ///   - pauses: those that the ends have in them.
  init(
    promised: (limit: DurationLimit, end: Deadline)?, statutory: (limit: DurationLimit, end: Deadline), pauses: [ClockPause] = [],
    by calendar: WorkdayCalendar
  ) {
    let days = LampDays(
      promised: promised?.end ?? statutory.end, statutoryDue: statutory.end.due, calendar: calendar, pauses: pauses)
    self.init(
      promised: promised.map { DueDate($0.limit, $0.end) }, statutory: DueDate(statutory.limit, statutory.end), warnFrom: days.warn)
  }

  /// The periods of an item that set out on the day of acceptance.
  public init(of item: ItemSnapshot, acceptedOn day: Day, by calendar: WorkdayCalendar) {
    let (promise, law) = (item.promisedLimit, item.statutoryPeriod)
    self.init(
      promised: promise.value > 0 ? (promise, calendar.deadline(promise, from: day)) : nil,
      statutory: (law, calendar.deadline(law, from: day)), by: calendar)
  }

  /// The periods of dates that were kept without the day of the warning.
  public init(promised: DueDate?, statutory: DueDate, by calendar: WorkdayCalendar) {
    let measure = promised ?? statutory
    let days = LampDays(
      promised: calendar.deadline(measure.limit, from: measure.from), statutoryDue: statutory.due, calendar: calendar)
    self.init(promised: promised, statutory: statutory, warnFrom: days.warn)
  }

  /// The days on which the lamp (红黄牌) turns.
  ///
  /// An instant case has no promised day of its own: it is measured against the statutory one.
  public var lampDays: LampDays {
    LampDays(warn: warnFrom, yellow: (promised ?? statutory).due + 1, red: statutory.due + 1)
  }

  public func lamp(on day: Day) -> Lamp { lampDays.lamp(on: day) }

  /// Whether one of them reaches past the calendar by which it was reckoned.
  public var isProvisional: Bool { statutory.isProvisional || promised?.isProvisional == true }
}
