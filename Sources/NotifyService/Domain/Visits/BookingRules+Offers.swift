public import Civics

/// Which free seats are offered, and in which order: the same for the same input.
extension BookingRules {
  /// Free seats for these reasons, the best first; at most ``VisitLimits/offers``, and two a day and hall, so that there is a choice.
  /// - Parameters:
  ///   - own: seats that count as free, those of the visit that may move.
  ///   - count: how many are wanted; halls and days that can have none of the best so many are not looked at.
  ///   - most: halls that are looked at, and days of each that have room.
  ///   - isFull: whether it is known of a hall's day that no seat of the pool is free.
  ///   - load: how many seats of a pool are taken on a hall's day.
  ///   - taken: the seats of a hall's day that are not free, of the slots that are named.
  public func offers<Failure>(
    for reasons: [VisitReason], wish: SeatWish, pool: SeatPool, own: Set<Seat> = [], now: ShanghaiTime, count: Int = VisitLimits.offers,
    most: (halls: Int, days: Int) = (VisitLimits.offeredHalls, VisitLimits.offeredDays),
    isFull: (Hall, Day) throws(Failure) -> Bool, load: (Hall, Day) throws(Failure) -> Int,
    taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> [SeatOffer] {
    let targets = Set(reasons.lazy.map(\.target))
    let earliest = earliestStart(now: now, pool: pool)
    let count = min(count, VisitLimits.offers)
    var offers: [SeatOffer] = []
    for hall in offered(targets, wish, pool, most: min(most.halls, VisitLimits.offeredHalls)) {
      if offers.count >= count, SeatOffer.least(of: hall, wish: wish) > offers[count - 1].total { continue }
      let total = hall.minutes(for: reasons, usually: minutes)
      var found = 0
      for day in days(of: hall, wish, from: earliest.day, now: now) where found < most.days {
        // What is left is of no day that is wished, and the later the worse.
        let least = SeatOffer.least(of: hall, on: day, wish: wish, earliest: earliest.day)
        if !wish.days.contains(day), offers.count >= count, least > offers[count - 1].total { break }
        let offering = hall.offering(on: day, in: calendar)
        let seats = offering.slots.count * hall.seats(of: pool).count
        guard seats > 0, try !isFull(hall, day) else { continue }
        let used = try load(hall, day)
        var isAny = false
        for part in SeatWish.Part.allCases {
          let appointment = try hall.earliestAppointment(
            offering, notBefore: earliest, minutes: total, pool: pool, targets: targets, own: own, in: part.minutes, taken: taken)
          guard let appointment else { continue }
          offers.append(SeatOffer(appointment, wish: wish, place: hall.place, load: min(100, used * 100 / seats), earliest: earliest.day))
          isAny = true
        }
        guard isAny else { continue }
        offers.sort(by: Self.isBefore)
        found += 1
      }
    }
    return Array(offers.prefix(count))
  }

  /// The halls that are looked at: the one that is wished first, then the nearest; those whose place is not known last.
  private func offered(_ targets: Set<ItemTarget>, _ wish: SeatWish, _ pool: SeatPool, most: Int) -> [Hall] {
    // A few of hundreds: they are picked out, and neither are the others put in order nor their records moved about.
    var best: [(isOther: Int, distance: Int, id: Hall.ID, place: Int)] = []
    for place in halls.indices
    where halls[place].serves(targets) && !halls[place].seats(of: pool).isEmpty && !paused.contains(halls[place].id) {
      let distance = wish.place.flatMap { from in halls[place].place.map { from.metres(to: $0) } } ?? .max
      let hall = (isOther: halls[place].id == wish.hall ? 0 : 1, distance: distance, id: halls[place].id, place: place)
      let rank = best.firstIndex { (hall.isOther, hall.distance, hall.id) < ($0.isOther, $0.distance, $0.id) } ?? best.endIndex
      guard rank < most else { continue }
      best.insert(hall, at: rank)
      if best.count > most { best.removeLast() }
    }
    return best.map { halls[$0.place] }
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
