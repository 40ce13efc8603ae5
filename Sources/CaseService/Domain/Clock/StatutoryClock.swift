public import Civics

/// The statutory clock of an accepted case: a ledger of intervals, counting or stopped, without gaps from the day of acceptance.
///
/// The days on which its periods end follow from the ledger and the limits alone (``deadline(_:by:)``); they are kept beside it, so that a case
/// is read without a calendar.
public struct StatutoryClock: Hashable, Sendable {
  /// In order; each begins on the day on which the one before ends; the last one lasts.
  public private(set) var intervals: [ClockInterval]
  public private(set) var extended: ClockExtension?
  public private(set) var periods: CasePeriods
  /// The lamp (红黄牌) as it was last told.
  public private(set) var lamp: Lamp

  /// A clock that starts with an acceptance.
  public init(from day: Day, _ periods: CasePeriods, event: Int) {
    intervals = [ClockInterval(from: day, event: event, calendarVersion: periods.statutory.calendarVersion)]
    extended = nil
    self.periods = periods
    lamp = periods.lamp(on: day)
  }

  /// Restores a clock from what was kept of it.
  /// - Parameter intervals: never none.
  public init(intervals: [ClockInterval], extended: ClockExtension?, periods: CasePeriods, lamp: Lamp) {
    self.intervals = intervals
    self.extended = extended
    self.periods = periods
    self.lamp = lamp
  }

  /// The day of acceptance, which is not counted itself.
  public var startedOn: Day { intervals[0].from }

  /// The stop that lasts; nil while the clock counts.
  public var stopped: ClockStop? { intervals.last?.stop }

  /// The stops so far, the one that lasts too.
  public var stops: [ClockInterval] { intervals.filter { $0.stop != nil } }

  /// The times that are left out, each with its end.
  public var pauses: [ClockPause] { intervals.compactMap(\.pause) }

  /// The lamp on a day: it stands still with the clock.
  public func lamp(on day: Day) -> Lamp {
    periods.lamp(on: stopped.map { min($0.on, day) } ?? day)
  }

  /// The next day on which the lamp turns for the worse; nil after the last, and while the clock stands still.
  public var nextTurn: Day? { stopped == nil ? periods.lampDays.turn(after: lamp) : nil }

  /// The end of one of its periods, with the days that counted: what is not stopped by the ledger, and the extension after it.
  public func deadline(_ limit: DurationLimit, by calendar: WorkdayCalendar) -> Deadline {
    guard let more = extended?.limit else { return calendar.deadline(limit, from: startedOn, pauses: pauses) }
    return calendar.deadline(limit, extendedBy: more, from: startedOn, pauses: pauses)
  }

  /// The periods, reckoned from the ledger by a calendar.
  public func periods(by calendar: WorkdayCalendar) -> CasePeriods {
    CasePeriods(
      promised: periods.promised.map { ($0.limit, deadline($0.limit, by: calendar)) },
      statutory: (periods.statutory.limit, deadline(periods.statutory.limit, by: calendar)), pauses: pauses, by: calendar)
  }

  /// The periods as they are once a stop that lasts ends on a day.
  public func periods(resumedOn day: Day, by calendar: WorkdayCalendar) -> CasePeriods {
    var clock = self
    clock.begin(ClockInterval(from: day, event: 0, calendarVersion: calendar.version))
    return clock.periods(by: calendar)
  }

  /// The periods with an extension.
  public func periods(with extension: ClockExtension, by calendar: WorkdayCalendar) -> CasePeriods {
    var clock = self
    clock.extended = `extension`
    return clock.periods(by: calendar)
  }

  // MARK: What happens to it

  mutating func stop(_ stop: ClockStop, event: Int) {
    begin(ClockInterval(from: stop.on, stop: stop, event: event, calendarVersion: periods.statutory.calendarVersion))
  }

  mutating func resume(on day: Day, _ periods: CasePeriods, event: Int) {
    begin(ClockInterval(from: day, event: event, calendarVersion: periods.statutory.calendarVersion))
    move(to: periods, on: day)
  }

  mutating func extend(_ extension: ClockExtension, _ periods: CasePeriods) {
    extended = `extension`
    move(to: periods, on: `extension`.on)
  }

  /// Takes new ends of its periods. A lamp that is better for it counts as told; one that is worse is still to be told.
  mutating func move(to periods: CasePeriods, on day: Day) {
    self.periods = periods
    lamp = min(lamp, self.lamp(on: day))
  }

  mutating func tell(_ lamp: Lamp) { self.lamp = lamp }

  private mutating func begin(_ interval: ClockInterval) {
    intervals[intervals.count - 1].until = interval.from
    intervals.append(interval)
  }
}
