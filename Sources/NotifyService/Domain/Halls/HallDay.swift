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
}

extension Hall {
  /// What a day offers.
  public func offering(on day: Day, in calendar: WorkdayCalendar) -> HallDay {
    let kind = DayKind(of: day, in: calendar)
    guard isInUse(on: day) else { return HallDay(hall: id, day: day, kind: kind, periods: [], slots: [], closures: []) }
    let open = periods(on: kind)
    let closures = closures.filter { closure in open.contains { closure.touches($0, of: day) } }
    let closed = closures.map { $0.minutes ?? 0..<24 * 60 }
    return HallDay(
      hall: id, day: day, kind: kind, periods: closed.reduce(open) { Self.without($1, $0) },
      slots: slots(on: kind).filter { slot in !closed.contains { $0.overlaps(slot.start..<slot.end) } }, closures: closures)
  }

  /// When it is open on such days, in minutes of the day: its hours without the breaks.
  public func periods(on kind: DayKind) -> [Range<Int>] {
    breaks.reduce(hours[kind] ?? []) { Self.without($1, $0) }
  }

  private static func without(_ gap: Range<Int>, _ periods: [Range<Int>]) -> [Range<Int>] {
    periods.flatMap { period in
      guard period.overlaps(gap) else { return [period] }
      return [period.lowerBound..<max(period.lowerBound, gap.lowerBound), min(period.upperBound, gap.upperBound)..<period.upperBound]
        .filter { !$0.isEmpty }
    }
  }
}
