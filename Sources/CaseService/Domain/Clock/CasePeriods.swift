public import Civics

/// The dates that bind the office once it has accepted a case.
public struct CasePeriods: Hashable, Sendable {
  /// 承诺时限; nil for an item that promises no period of its own (an instant one).
  public let promised: DueDate?
  /// 法定时限.
  public let statutory: DueDate

  public init(promised: DueDate?, statutory: DueDate) {
    self.promised = promised
    self.statutory = statutory
  }

  /// The periods of an item that set out on the day of acceptance.
  public init(of item: ItemSnapshot, acceptedOn day: Day, by calendar: WorkdayCalendar) {
    promised = item.promisedLimit.value > 0 ? DueDate(item.promisedLimit, from: day, by: calendar) : nil
    statutory = DueDate(item.statutoryPeriod, from: day, by: calendar)
  }

  /// The lamp (红黄牌) on a day.
  ///
  /// An instant case has no promised day of its own: it is measured against the statutory one.
  public func lamp(on day: Day, by calendar: WorkdayCalendar) -> Lamp {
    let measure = promised ?? statutory
    return Lamp(
      on: day, promised: calendar.deadline(measure.limit, from: measure.from), statutoryDue: statutory.due, calendar: calendar)
  }
}
