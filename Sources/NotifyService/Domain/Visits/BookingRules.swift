public import Civics

/// How visits get their seats: the earliest that suits, the same for the same input, whoever asks and in which order halls are listed.
public struct BookingRules: Sendable {
  public let halls: [Hall]
  public let calendar: WorkdayCalendar
  public let minutes: VisitMinutes
  /// Minutes between now and the earliest start, so that there is time to get there.
  public let leadMinutes: Int
  /// Days between today and the earliest day; 0 lets people come today.
  public let leadDays: Int
  /// Halls in which nothing is booked now, as if they were full: their visits are being put where their slots are since they changed.
  public let paused: Set<Hall.ID>
  /// Where each hall stands among ``halls``: a booking asks for its hall again and again, and a deployment may have hundreds.
  private let places: [Hall.ID: Int]

  /// - Parameters:
  ///   - leadMinutes: 0 or more.
  ///   - leadDays: 0 or more.
  public init(
    halls: [Hall], calendar: WorkdayCalendar, minutes: VisitMinutes = .typical, leadMinutes: Int = 120, leadDays: Int = 1,
    paused: Set<Hall.ID> = []
  ) {
    self.halls = halls
    places = Dictionary(halls.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    self.calendar = calendar
    self.minutes = minutes
    self.leadMinutes = max(0, leadMinutes)
    self.leadDays = max(0, leadDays)
    self.paused = paused
  }

  /// The hall of an id.
  public func hall(_ id: Hall.ID) -> Hall? { places[id].map { halls[$0] } }

  /// The earliest start that a booking made now may have. Staff book for somebody who is there.
  public func earliestStart(now: ShanghaiTime, pool: SeatPool = .online) -> ShanghaiTime {
    guard pool == .online else { return now }
    let afterMinutes = ShanghaiTime(utcSeconds: now.utcSeconds + leadMinutes * 60)
    return max(afterMinutes, ShanghaiTime(utcSeconds: (now.day + leadDays).number * 86_400 - ShanghaiTime.offset))
  }

  /// The last day of a hall that can be booked today.
  public func horizon(of hall: Hall, now: ShanghaiTime) -> Day {
    let last = calendar.adding(workdays: hall.horizonWorkdays, to: now.day).due
    return min(last, hall.lastDay ?? last)
  }

  /// Whether the day's hours may still change, since its year's calendar is not published.
  public func isProvisional(_ day: Day) -> Bool { !calendar.published.contains(day) }

  /// The earliest appointment for these reasons.
  ///
  /// Of several at the same time the one in a hall of the reasons' own skill wins, so that halls that serve everybody keep room for
  /// those who have no other; then the hall's id, then the lowest seat.
  /// - Parameters:
  ///   - isFull: whether it is known of a hall's day that no seat of the pool is free, so that it need not be read.
  ///   - taken: the seats of a hall's day that are not free, of the slots that are named.
  public func earliestAppointment<Failure>(
    for reasons: [VisitReason], pool: SeatPool = .online, now: ShanghaiTime, isFull: (Hall, Day) throws(Failure) -> Bool,
    taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<Appointment, BookingRefusal> {
    let targets = Set(reasons.lazy.map(\.target))
    let earliest = earliestStart(now: now, pool: pool)
    let suitable = halls.filter { $0.serves(reasons.lazy.map(\.target)) && !$0.seats(of: pool).isEmpty && $0.isInUse(on: earliest.day) }
      .sorted { ($0.skills.contains(.any) ? 1 : 0, $0.id) < ($1.skills.contains(.any) ? 1 : 0, $1.id) }
      .map { (hall: $0, horizon: horizon(of: $0, now: now)) }
    guard let last = suitable.map(\.horizon).max() else { return .failure(.noSuitableHall) }
    let lengths = suitable.map { $0.hall.minutes(for: reasons, usually: minutes) }
    let fits = zip(suitable, lengths).contains { found, total in
      DayKind.allCases.contains { kind in
        found.hall.periods(on: kind).contains { $0.count / found.hall.slotMinutes >= found.hall.slots(for: total) }
      }
    }
    guard fits else { return .failure(.tooLong(minutes: lengths.min() ?? 0)) }

    var day = earliest.day
    while day <= last {
      let kind = DayKind(of: day, in: calendar)
      var best: Appointment?
      for ((hall, horizon), total) in zip(suitable, lengths) where day <= horizon && hall.hours[kind] != nil {
        guard !paused.contains(hall.id), try !isFull(hall, day) else { continue }
        // One that begins no earlier than what is found in a hall before it does not win.
        let found = try hall.earliestAppointment(
          hall.offering(on: day, in: calendar), notBefore: earliest, minutes: total, pool: pool, targets: targets,
          in: 0..<(best?.start ?? 24 * 60), taken: taken)
        if let found { best = found }
      }
      if let best { return .success(best) }
      day = day + 1
    }
    return .failure(.full(through: last))
  }

  /// The same where nothing is known of full days, and a day's seats are known together.
  public func earliestAppointment<Failure>(
    for reasons: [VisitReason], pool: SeatPool = .online, now: ShanghaiTime, taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<Appointment, BookingRefusal> {
    try earliestAppointment(
      for: reasons, pool: pool, now: now, isFull: { (_, _) throws(Failure) in false },
      taken: { (hall, day, _) throws(Failure) in try taken(hall, day) })
  }
}
