extension WorkdayCalendar {
  /// The end of a period that an act on `start` sets going, with the pauses not counted.
  ///
  /// The day of the act is not counted. Workdays end on the last of them; the end of every other unit moves to the next workday
  /// when it falls on a day off. A limit of nothing is due on the day of the act.
  /// - Parameter pauses: closed pauses; one still running has no end yet, so the caller ends it on the day it asks about.
  public func deadline(_ limit: DurationLimit, from start: Day, pauses: [ClockPause] = []) -> Deadline {
    guard limit.value > 0 else { return ended(start, at: start, counted: [], moves: false) }
    switch limit.unit {
    case .workday:
      let days = counted(limit.value, from: start, pauses: pauses) { isWorkday($0) }
      return ended(start, at: days[days.count - 1], counted: days, moves: false)
    case .calendarDay:
      let days = counted(limit.value, from: start, pauses: pauses) { _ in true }
      return ended(start, at: days[days.count - 1], counted: days, moves: true)
    case .month:
      return ended(start, at: extended(start.adding(months: limit.value), from: start, by: pauses), counted: [], moves: true)
    case .year:
      return ended(start, at: extended(start.adding(years: limit.value), from: start, by: pauses), counted: [], moves: true)
    }
  }

  /// The day on which so many workdays after `start` end.
  /// - Parameter workdays: 0...``DurationLimit/most(of:)``; a value outside is held to the nearer bound.
  public func adding(workdays: Int, to start: Day, pauses: [ClockPause] = []) -> Deadline {
    deadline(.workdays(workdays), from: start, pauses: pauses)
  }

  /// The end of a period that was extended: the extension runs from the last day of the period itself.
  /// - Parameter pauses: all of them, as for ``deadline(_:from:pauses:)``.
  public func deadline(
    _ limit: DurationLimit, extendedBy more: DurationLimit, from start: Day, pauses: [ClockPause] = []
  ) -> Deadline {
    let first = deadline(limit, from: start, pauses: pauses)
    let second = deadline(more, from: first.due, pauses: pauses)
    return Deadline(
      start: start, due: second.due, counted: first.counted + second.counted, movedFrom: second.movedFrom,
      isProvisional: first.isProvisional || second.isProvisional, calendarVersion: version)
  }

  private func counted(_ count: Int, from start: Day, pauses: [ClockPause], where counts: (Day) -> Bool) -> [Day] {
    var days: [Day] = []
    days.reserveCapacity(count)
    var day = start
    while days.count < count {
      day = day + 1
      if let pause = pauses.first(where: { $0.covers(day) }) {
        day = pause.end  // not one by one: a pause may be long
      } else if counts(day) {
        days.append(day)
      }
    }
    return days
  }

  /// Months and years have no counted days, so a pause carries their end on by the calendar days it took from them.
  private func extended(_ end: Day, from start: Day, by pauses: [ClockPause]) -> Day {
    var end = end
    for pause in pauses.sorted(by: { $0.start < $1.start }) where pause.start < end {
      end = end + max(0, pause.end - max(pause.start, start))
    }
    return end
  }

  private func ended(_ start: Day, at end: Day, counted: [Day], moves: Bool) -> Deadline {
    let due = moves ? workday(onOrAfter: end) : end
    return Deadline(
      start: start, due: due, counted: counted, movedFrom: due == end ? nil : end,
      isProvisional: due > start && !isPublished((start + 1)...due), calendarVersion: version)
  }
}
