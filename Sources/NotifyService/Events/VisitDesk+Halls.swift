import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// What a change of the halls does to visits: nobody loses a seat.
extension VisitDesk {
  /// Visits that are offered another seat in one write.
  static let offeredAtOnce = 50

  /// Has all visits of a hall looked at from today on, since it is another: first by this write, as far as that goes, and then page by page.
  /// - Parameter renumbers: Whether slots of a day count otherwise than before.
  func review(_ hall: Hall.ID, renumbers: Bool, _ unit: WorkUnit) throws {
    let today = ShanghaiTime(microseconds: unit.at).day
    guard try VisitTable.isAny(in: hall, from: today, in: unit.transaction) else { return }
    let review = HallReview(hall: hall, renumbers: renumbers, position: HallReview.Position(before: today))
    try HallReviewTable.begin(review, in: unit.transaction)
    try HallTable.countReview(at: unit.at, in: unit.transaction)
  }

  /// Looks at visits whose halls have changed.
  /// - Parameter limit: how many at most.
  /// - Returns: Whether some are left.
  @discardableResult
  func goOnReviewing(limit: Int, _ unit: WorkUnit) throws -> Bool {
    var left = limit
    while let review = try HallReviewTable.first(in: unit.transaction) {
      guard left > 0 else { return true }
      left -= try goOn(with: review, limit: min(left, HallLimits.reviewedPage), unit)
    }
    return false
  }

  /// Looks at a page, and notes how far that was.
  /// - Returns: How many visits there were; at least 1, so that halls in which there are none cost something too.
  private func goOn(with review: HallReview, limit: Int, _ unit: WorkUnit) throws -> Int {
    let rules = try halls.rules(in: unit.transaction)
    let page: [HallReview.Position]
    switch review.part {
    case .holds:
      let visits = try HoldTable.visits(
        in: review.hall, from: review.position.day, after: review.position.visit, limit: limit, in: unit.transaction)
      for id in visits { try giveBackHold(of: id, in: review.hall, by: rules, unit) }
      page = visits.map { HallReview.Position(day: review.position.day, start: review.position.start, visit: $0) }
    case .visits:
      let visits = try VisitTable.seated(in: review.hall, after: review.position, limit: limit, in: unit.transaction)
      for visit in visits where visit.status.isOpen || review.renumbers { try putAside(visit, by: rules, unit) }
      page = visits.map(HallReview.Position.init)
    case .places:
      let visits = try VisitTable.seated(in: review.hall, after: review.position, isBeside: true, limit: limit, in: unit.transaction)
      for visit in visits { try putBack(visit, by: rules, unit) }
      page = visits.map(HallReview.Position.init)
    }
    let today = ShanghaiTime(microseconds: unit.at).day
    if let next = review.after(page.count < limit ? nil : page.last, today: today) {
      try HallReviewTable.keep(next, in: unit.transaction)
    } else {
      try HallReviewTable.end(review.hall, in: unit.transaction)
      try HallTable.countReview(at: unit.at, in: unit.transaction)
    }
    return max(1, page.count)
  }

  /// Another seat that was kept for a visit and is not as it was is given back; another is looked for.
  private func giveBackHold(of id: Visit.ID, in hall: Hall.ID, by rules: BookingRules, _ unit: WorkUnit) throws {
    guard let visit = try VisitTable.find(id, in: unit.transaction), let hold = visit.hold, hold.appointment.hall == hall,
      rules.fit(of: hold.appointment, for: visit.reasons) != .same, let event = visit.withoutHold()
    else { return }
    try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
    // Where the visit fits again no other is looked for, and its person, who was told of this one, is told that.
    if rules.isConflict(visit) { try ConflictTable.set(visit.id, .new, in: unit.transaction) }
  }

  /// What does not stand where it stood goes beside the day's slots, with its seat, and is listed where it does not fit. Whoever has arrived is served as
  /// it is, and makes way for the new slots alone.
  private func putAside(_ visit: Visit, by rules: BookingRules, _ unit: WorkUnit) throws {
    let fit = rules.fit(of: visit)
    guard fit != .same else { return }
    if case .conflict(let why) = fit, visit.status.isOpen {
      try ConflictTable.insert(visit, why: why, at: unit.at, in: unit.transaction)
    }
    guard visit.appointment.slots.lowerBound < Seat.besideSlots else { return }
    // Who arrived for that minute and window, and made way for this one, may stand there yet.
    var row = 0
    while try SeatTable.isAny(visit.besideSlots(row: row).appointment.seats, notOf: visit.id, in: unit.transaction) { row += 1 }
    try VisitTable.keep(visit.besideSlots(row: row), in: unit.transaction)
  }

  /// What fits takes its place among the slots of now: the same time and window, and nothing that its person has to know, unless they were told that it
  /// has to move. Then they are told that it stands, and the seat that was kept for them is anybody's at once.
  private func putBack(_ visit: Visit, by rules: BookingRules, _ unit: WorkUnit) throws {
    guard case .renumbered(let place) = rules.fit(of: visit) else { return }
    // Whoever had arrived made way, and may find the place given: then the one stays beside who comes to it later.
    guard try !SeatTable.isAny(place.seats, notOf: visit.id, in: unit.transaction) else { return try findTaken(visit, unit) }
    let standing = try ConflictTable.find(visit.id, in: unit.transaction)?.standing
    try ConflictTable.remove(visit.id, in: unit.transaction)
    guard let standing, standing != .new else { return try VisitTable.keep(visit.renumbered(place), in: unit.transaction) }
    try carryOut(visit.reinstated(at: place), before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
  }

  /// What would fit where somebody else is now needs another seat, as what does not fit. Whoever has arrived needs none.
  private func findTaken(_ visit: Visit, _ unit: WorkUnit) throws {
    guard visit.status.isOpen else { return }
    try ConflictTable.insert(visit, why: .seatGone, at: unit.at, in: unit.transaction)
    if visit.hold == nil { try ConflictTable.set(visit.id, .new, in: unit.transaction) }
  }

  /// Looks for other seats for visits that do not fit, keeps them, and tells their persons.
  /// - Parameter place: after which of those of the standing; nil: from the oldest on.
  /// - Returns: Those that were looked at.
  @discardableResult
  func offer(
    _ standing: ConflictTable.Standing, after place: ConflictTable.Place? = nil, limit: Int, by rules: BookingRules, _ unit: WorkUnit
  ) throws -> [ConflictTable.Kept] {
    // A hall that is as if full for seconds is no ground to send its people to another: they are offered seats after that.
    guard rules.paused.isEmpty else { return [] }
    let now = ShanghaiTime(microseconds: unit.at)
    let open = try ConflictTable.list(standing, after: place, limit: limit, in: unit.transaction)
    for kept in open {
      guard let visit = try VisitTable.find(kept.visit, in: unit.transaction), visit.status.isOpen else {
        try ConflictTable.remove(kept.visit, in: unit.transaction)
        continue
      }
      // What its person is choosing at this moment is theirs to confirm; another offer is looked for where that lapses.
      if visit.hold?.ground == .chosen {
        if standing == .new { try ConflictTable.set(visit.id, .offered, in: unit.transaction) }
        continue
      }
      let other = try nearest(to: visit, by: rules, now, unit)
      // That none is free is told once.
      guard other != nil || standing == .new else { continue }
      let event = visit.conflicted(offered: other, now: now)
      try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", conflict: kept.why, by: rules, unit)
      try ConflictTable.set(visit.id, other == nil ? .told : .offered, in: unit.transaction)
    }
    return open
  }

  /// The free seat that is nearest to what the visit had: its hall, its day, its part of the day.
  private func nearest(to visit: Visit, by rules: BookingRules, _ now: ShanghaiTime, _ unit: WorkUnit) throws -> Appointment? {
    let old = visit.appointment
    let wish = SeatWish(
      place: rules.hall(old.hall)?.place, hall: old.hall, days: [old.day], parts: [old.start < 12 * 60 ? .morning : .afternoon])
    let seats = DaySeats(rules: rules, pool: visit.pool, transaction: unit.transaction)
    return try rules.offers(
      for: visit.reasons, wish: wish, pool: visit.pool, now: now, count: 1, most: (halls: 2, days: 2), isFull: seats.isFull,
      load: seats.load, taken: seats.taken
    ).first?.appointment
  }
}

extension HallReview.Position {
  init(_ visit: Visit) { self.init(day: visit.appointment.day, start: visit.appointment.start, visit: visit.id) }
}
