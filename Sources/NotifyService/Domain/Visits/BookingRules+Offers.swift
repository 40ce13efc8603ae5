public import Civics

/// Which free seats are offered, and in which order: the same for the same input.
extension BookingRules {
  /// Free seats for these reasons, the best first; at most ``VisitLimits/offers``, and two a day and hall, so that there is a choice.
  /// - Parameters:
  ///   - own: seats that count as free, those of the visit that may move.
  ///   - most: halls that are looked at, and days of each that have room.
  ///   - isFull: whether it is known of a hall's day that no seat of the pool is free.
  ///   - load: how many seats of a pool are taken on a hall's day.
  ///   - taken: the seats of a hall's day that are not free.
  public func offers<Failure>(
    for reasons: [VisitReason], wish: SeatWish, pool: SeatPool, own: Set<Seat> = [], now: ShanghaiTime,
    most: (halls: Int, days: Int) = (VisitLimits.offeredHalls, VisitLimits.offeredDays),
    isFull: (Hall, Day) throws(Failure) -> Bool, load: (Hall, Day) throws(Failure) -> Int,
    taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> [SeatOffer] {
    let targets = Set(reasons.lazy.map(\.target))
    let earliest = earliestStart(now: now, pool: pool)
    var offers: [SeatOffer] = []
    for hall in offered(targets, wish, pool).prefix(most.halls) {
      let total = hall.minutes(for: reasons, usually: minutes)
      var found = 0
      for day in days(of: hall, wish, from: earliest.day, now: now) where found < most.days {
        let offering = hall.offering(on: day, in: calendar)
        let seats = offering.slots.count * hall.seats(of: pool).count
        guard seats > 0, try !isFull(hall, day) else { continue }
        let used = try load(hall, day)
        let others = try taken(hall.id, day).subtracting(own)
        let inDay = SeatWish.Part.allCases.compactMap { part in
          hall.earliestAppointment(
            offering, notBefore: earliest, minutes: total, pool: pool, targets: targets, taken: others, in: part.minutes)
        }
        offers += inDay.map {
          SeatOffer($0, wish: wish, place: hall.place, load: min(100, used * 100 / seats), earliest: earliest.day)
        }
        found += inDay.isEmpty ? 0 : 1
      }
    }
    return Array(offers.sorted(by: Self.isBefore).prefix(VisitLimits.offers))
  }

  /// The halls that are looked at: the one that is wished first, then the nearest; those whose place is not known last.
  private func offered(_ targets: Set<ItemTarget>, _ wish: SeatWish, _ pool: SeatPool) -> [Hall] {
    func distance(_ hall: Hall) -> Int { wish.place.flatMap { from in hall.place.map { from.metres(to: $0) } } ?? .max }
    let suitable = halls.filter { $0.serves(targets) && !$0.seats(of: pool).isEmpty && !paused.contains($0.id) }
      .map { (hall: $0, isOther: $0.id == wish.hall ? 0 : 1, distance: distance($0)) }
      .sorted { ($0.isOther, $0.distance, $0.hall.id) < ($1.isOther, $1.distance, $1.hall.id) }
    return suitable.prefix(VisitLimits.offeredHalls).map(\.hall)
  }

  /// The days that are looked at: those that are wished first.
  private func days(of hall: Hall, _ wish: SeatWish, from first: Day, now: ShanghaiTime) -> [Day] {
    let last = horizon(of: hall, now: now)
    guard first <= last else { return [] }
    let wished = wish.days.filter { (first...last).contains($0) }.sorted()
    return wished + (first...last).filter { !wish.days.contains($0) }
  }

  private static func isBefore(_ one: SeatOffer, _ other: SeatOffer) -> Bool {
    let (left, right) = (one.appointment, other.appointment)
    return (one.total, left.day, left.start, left.hall, left.seat) < (other.total, right.day, right.start, right.hall, right.seat)
  }
}
