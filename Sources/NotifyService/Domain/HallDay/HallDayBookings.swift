import Civics

/// The bookings of one hall's simulated day, made by the rules that real ones are made by.
struct HallDayBookings {
  private let hall: Hall
  private let day: Day
  private let rules: BookingRules
  private var taken: Set<Seat> = []
  private var count = 0

  init(hall: Hall, day: Day, calendar: WorkdayCalendar, minutes: VisitMinutes) {
    self.hall = hall
    self.day = day
    // Whoever books knows the day: only when is asked.
    rules = BookingRules(halls: [hall], calendar: calendar, minutes: minutes, leadMinutes: 0, leadDays: 0)
  }

  /// Takes the earliest seat from a moment on; from the other pool where the one has none left that day.
  /// - Parameter wished: seconds of the day.
  /// - Returns: Its start in seconds of the day; nil where no seat of the day is left.
  mutating func book(_ reason: VisitReasonKind, for target: ItemTarget, from pool: SeatPool, notBefore wished: Int) -> Int? {
    count += 1
    let number = String(count)
    let reason = VisitReason(caseID: number, kind: reason, caseNumber: number, item: Bilingual("", ""), target: target)
    for pool in [pool, pool == .online ? .staff : .online] {
      guard let appointment = earliest(reason, from: pool, notBefore: wished) else { continue }
      taken.formUnion(appointment.seats)
      return appointment.start * 60
    }
    return nil
  }

  private func earliest(_ reason: VisitReason, from pool: SeatPool, notBefore wished: Int) -> Appointment? {
    let now = ShanghaiTime(utcSeconds: day.number * 86_400 + wished - ShanghaiTime.offset)
    let found = rules.earliestAppointment(for: [reason], pool: pool, now: now) { _, other in other == day ? taken : [] }
    guard case .success(let appointment) = found, appointment.day == day else { return nil }
    return appointment
  }
}
