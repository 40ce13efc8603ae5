public import Civics

/// Draws who comes to a hall on a day: the same for the same numbers.
public struct HallDayDraw: Sendable {
  public let hall: Hall
  public let day: Day
  public let load: HallLoad
  private let calendar: WorkdayCalendar
  private let minutes: VisitMinutes
  /// The hours of the day, in minutes.
  public let hours: [Range<Int>]
  /// Stretches of the hours, and the share of a workday's visitors that comes in each.
  private let stretches: [(minutes: Range<Int>, share: Double)]

  /// Nil where the hall is closed that day, or nobody is ever expected in its hours.
  public init?(hall: Hall, day: Day, load: HallLoad, calendar: WorkdayCalendar, minutes: VisitMinutes) {
    let hours = hall.offering(on: day, in: calendar).periods
    guard !hours.isEmpty else { return nil }
    self.hall = hall
    self.day = day
    self.load = load
    self.calendar = calendar
    self.minutes = minutes
    self.hours = hours
    stretches = load.arrivals.enumerated().flatMap { place, share in
      let start = HallLoad.firstMinute + place * HallLoad.pieceMinutes
      let piece = start..<start + HallLoad.pieceMinutes
      return hours.map { $0.clamped(to: piece) }.filter { !$0.isEmpty }
        .map { ($0, share * Double($0.count) / Double(HallLoad.pieceMinutes)) }
    }
    guard stretches.contains(where: { $0.share > 0 }) else { return nil }
  }

  /// How many come where nobody says: as many for each window as in comparable halls, in the part of a workday that the hall is open.
  public var usualVisitors: Int {
    let share = stretches.reduce(0) { $0 + $1.share }
    let visitors = Double(hall.windows) * load.visitorsPerWindow * share
    return min(HallDayLimits.visitors.upperBound, max(1, Int(visitors.rounded())))
  }

  /// Draws so many, the booked with seats by the rules of booking; who gets none that day comes without.
  /// - Parameter count: Within ``HallDayLimits/visitors``.
  public func visitors(_ count: Int, using generator: inout some RandomNumberGenerator) -> [HallVisitor] {
    let factor = load.service(planned: minutes)
    var bookings = HallDayBookings(hall: hall, day: day, calendar: calendar, minutes: minutes)
    return (0..<count).map { _ in
      // All is drawn for everybody, so that one who books instead of walking in changes nothing for those after.
      let target = target(using: &generator)
      let reason = VisitReasonKind.allCases[generator.place(in: VisitReasonKind.allCases.map { load.reasons[$0] ?? 0 })]
      let wished = second(using: &generator)
      let isWalkIn = generator.falls(load.walkIns)
      let pool: SeatPool = generator.falls(load.ownBookings) ? .online : .staff
      let isMissing = generator.falls(load.noShow)
      let late = Int(generator.unit() * Double((HallDayLimits.earlyMinutes + HallDayLimits.lateMinutes) * 60))
      let service = factor.seconds(planned: minutes[reason], using: &generator)
      let start = isWalkIn ? nil : bookings.book(reason, for: target, from: pool, notBefore: wished)
      let checkIn = start.map { isMissing ? nil : arrival(start: $0, late: late - HallDayLimits.earlyMinutes * 60) } ?? wished
      return HallVisitor(
        target: target, reason: reason, plannedMinutes: minutes[reason], appointment: start, checkIn: checkIn, service: service)
    }
  }

  private func target(using generator: inout some RandomNumberGenerator) -> ItemTarget {
    let isLegalPerson = generator.falls(load.legalPersons)
    guard !hall.serves([.naturalPerson, .legalPerson]) else { return isLegalPerson ? .legalPerson : .naturalPerson }
    return hall.serves([.legalPerson]) ? .legalPerson : .naturalPerson
  }

  /// A second of the day by the curve of arrivals.
  private func second(using generator: inout some RandomNumberGenerator) -> Int {
    let stretch = stretches[generator.place(in: stretches.map(\.share))].minutes
    return stretch.lowerBound * 60 + Int(generator.unit() * Double(stretch.count * 60))
  }

  /// The doors open with the hours, and close with them.
  private func arrival(start: Int, late: Int) -> Int {
    let period = hours.first { ($0.lowerBound * 60..<$0.upperBound * 60).contains(start) }
    guard let period else { return start }
    return min(period.upperBound * 60 - 1, max(period.lowerBound * 60, start + late))
  }
}
