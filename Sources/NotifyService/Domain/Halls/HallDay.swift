public import Civics

/// What one day of one hall offers: it follows from the hall's record and the day alone, so that booking, check-in and a simulation say the same.
public struct HallDay: Equatable, Sendable {
  public let hall: Hall.ID
  public let day: Day
  public let kind: DayKind
  /// When it is open, in minutes of the day, in order: hours without breaks and closures.
  public let periods: [Range<Int>]
  /// The slots that can be booked, in order. They keep their index when others of the day are closed.
  public let slots: [Slot]
  /// Why something of the day is closed that would be open, in the order of the record.
  public let closures: [HallClosure]

  public var isOpen: Bool { !periods.isEmpty }

  /// When a slot begins.
  func time(of slot: Slot) -> ShanghaiTime { ShanghaiTime(utcSeconds: day.number * 86_400 + slot.start * 60 - ShanghaiTime.offset) }
}

extension Hall {
  /// What a day offers.
  public func offering(on day: Day, in calendar: WorkdayCalendar) -> HallDay {
    let kind = DayKind(of: day, in: calendar)
    guard isInUse(on: day) else { return HallDay(hall: id, day: day, kind: kind, periods: [], slots: [], closures: []) }
    let open = periods(on: kind)
    let closures = closures.filter { closure in open.contains { closure.touches($0, of: day) } }
    guard !closures.isEmpty else {
      return HallDay(hall: id, day: day, kind: kind, periods: open, slots: slots(on: kind), closures: [])
    }
    let closed = closures.map { $0.minutes ?? 0..<24 * 60 }
    return HallDay(
      hall: id, day: day, kind: kind, periods: Self.without(closed, open),
      slots: slots(on: kind).filter { slot in !closed.contains { $0.overlaps(slot.start..<slot.end) } }, closures: closures)
  }

  static func without(_ gaps: [Range<Int>], _ periods: [Range<Int>]) -> [Range<Int>] { gaps.reduce(periods) { without($1, $0) } }

  private static func without(_ gap: Range<Int>, _ periods: [Range<Int>]) -> [Range<Int>] {
    periods.flatMap { period in
      guard period.overlaps(gap) else { return [period] }
      return [period.lowerBound..<max(period.lowerBound, gap.lowerBound), min(period.upperBound, gap.upperBound)..<period.upperBound]
        .filter { !$0.isEmpty }
    }
  }
}
