import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// What persons, and staff for them, do with visits. All that is refused is refused in the registry's words, and leaves nothing behind.
extension VisitDesk {
  /// Holds which have ended and whose seats are given back with a write that may want them.
  private static let lapsedAlong = 20

  /// Takes a seat for a case: a visit of its own where none is booked, else another seat beside, or at once, for the one that is.
  func hold(_ caseID: String, at choice: SeatChoice, confirmed: Bool, _ unit: WorkUnit) throws -> VisitView {
    let (rules, now) = try begin(unit)
    let pending = try ReasonTable.reasons(ofCase: caseID, in: unit.transaction).filter(\.standing.isPending)
    guard let first = pending.first else { throw NotifyRefusals.noVisit.refusal("caseID") }
    if let id = pending.first(where: { $0.standing == .booked })?.visit, let visit = try VisitTable.find(id, in: unit.transaction) {
      let place = try appointment(at: choice, for: visit, by: rules, now, unit)
      let counts = try counts(of: first.subject, unit)
      let decided =
        confirmed
        ? rules.move(visit, to: place, counts: counts, now: now) : rules.hold(place, for: visit, counts: counts, now: now)
      let settled = try settle(decided, before: visit, by: rules, unit)
      return VisitView(settled, reasons: settled.reasons, rules: rules)
    }
    let reasons = pending.map(\.reason)
    let pool = SeatPool(of: unit.principal)
    let seats = DaySeats(rules: rules, pool: pool, transaction: unit.transaction)
    let place = try rules.appointment(at: choice, for: reasons, pool: pool, now: now, taken: seats.taken)
      .orRefused { refusal in self.refused(refusal, choice, for: reasons, [], now, pool) }
    // After the seat: who loses a race is not counted.
    let counts = try counts(of: first.subject, unit)
    let event = try rules.hold(
      reasons, visit: unit.newID().description, subject: first.subject, pool: pool, at: place, confirmed: confirmed, counts: counts,
      now: now
    ).orRefused { $0.refusal() }
    return try carryOut(event, joined: reasons, isChosen: confirmed, of: caseID, by: rules, unit)
  }

  /// Says yes to what is held.
  func confirm(_ id: Visit.ID, _ unit: WorkUnit) throws -> Visit {
    let rules = try halls.rules(in: unit.transaction)
    let now = ShanghaiTime(microseconds: unit.at)
    let visit = try visit(id, unit)
    let event = try rules.confirm(visit, now: now).orRefused { refusal in
      let reasons = visit.reasons.isEmpty ? try ReasonTable.reasons(of: id, in: unit.transaction).map(\.reason) : visit.reasons
      return self.refused(refusal, SeatChoice(visit.hold?.appointment ?? visit.appointment), for: reasons, [], now, visit.pool)
    }
    guard let event else { return visit }
    return try settle(.success(event), before: visit, by: rules, unit)
  }

  /// Takes a visit to another time: the new seat and the old one change hands in one write.
  func move(_ id: Visit.ID, to choice: SeatChoice, _ unit: WorkUnit) throws -> Visit {
    let (rules, now) = try begin(unit)
    let visit = try visit(id, unit)
    let place = try appointment(at: choice, for: visit, by: rules, now, unit)
    return try settle(
      rules.move(visit, to: place, counts: try counts(of: visit.subject, unit), now: now), before: visit, by: rules, unit)
  }

  /// Gives a visit up; its reasons have no seat then, and their person chooses another time, or waits.
  func cancel(_ id: Visit.ID, _ unit: WorkUnit) throws -> Visit {
    let rules = try halls.rules(in: unit.transaction)
    let now = ShanghaiTime(microseconds: unit.at)
    let visit = try visit(id, unit)
    let isInQueue = try TicketTable.isAnyOpen(ofVisit: id, in: unit.transaction)
    guard let event = try visit.givenUp(isInQueue: isInQueue, now: now).orRefused({ $0.refusal() }) else { return visit }
    let isConflict = try ConflictTable.find(id, in: unit.transaction) != nil
    try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
    try ReasonTable.free(id, listed: false, in: unit.transaction)
    if visit.isLate(now: now), visit.heldUntil == nil, !isConflict, unit.principal.role == .applicant {
      try MarkTable.insert(.cancelledLate, of: visit, at: unit.at, in: unit.transaction)
    }
    try serveWaiting(unit)
    return event.visit
  }

  private func begin(_ unit: WorkUnit) throws -> (BookingRules, ShanghaiTime) {
    // What has ended by its moment is free from that moment on, whether or not the duty has come by.
    if try lapse(limit: Self.lapsedAlong, unit) > 0 { try serveWaiting(unit) }
    return (try halls.rules(in: unit.transaction), ShanghaiTime(microseconds: unit.at))
  }

  private func visit(_ id: Visit.ID, _ unit: WorkUnit) throws -> Visit {
    guard let visit = try VisitTable.find(id, in: unit.transaction) else { throw NotifyRefusals.unknownVisit.refusal("visitID") }
    return visit
  }

  /// Nil for staff, who are not bound by counts.
  private func counts(of subject: String, _ unit: WorkUnit) throws -> VisitCounts? {
    guard unit.principal.role == .applicant else { return nil }
    let subjects = try MergedSubjectTable.ids(of: subject, in: unit.transaction)
    return try MarkTable.counts(of: subjects, at: unit.at, in: unit.transaction)
  }

  private func appointment(
    at choice: SeatChoice, for visit: Visit, by rules: BookingRules, _ now: ShanghaiTime, _ unit: WorkUnit
  ) throws -> Appointment {
    guard visit.status.isOpen else {
      throw (visit.status == .expired ? BookingRefusal.holdEnded(.expired) : .notOpen).refusal()
    }
    let own = Set(visit.seats)
    let seats = DaySeats(rules: rules, pool: visit.pool, transaction: unit.transaction)
    return try rules.appointment(at: choice, for: visit.reasons, pool: visit.pool, own: own, now: now, taken: seats.taken)
      .orRefused { refusal in self.refused(refusal, choice, for: visit.reasons, own, now, visit.pool) }
  }

  private func settle(
    _ decided: Result<VisitEvent, BookingRefusal>, before: Visit, by rules: BookingRules, _ unit: WorkUnit
  ) throws -> Visit {
    let event = try decided.orRefused { $0.refusal() }
    let isConflict = before.hold?.ground == .conflict
    try carryOut(event, before: before, of: before.reasons.first?.id.caseID ?? "", by: rules, unit)
    guard event.kind != .held else { return event.visit }
    try ReasonTable.choose(event.visit.id, in: unit.transaction)
    if event.kind == .rebooked {
      if unit.principal.role == .applicant, !isConflict {
        try MarkTable.insert(.moved, of: event.visit, at: unit.at, in: unit.transaction)
      }
      try serveWaiting(unit)
    }
    return event.visit
  }

  /// The refusal, and what is free instead: of many who lose one seat each is told of others, while those who win go on.
  private func refused(
    _ refusal: BookingRefusal, _ choice: SeatChoice, for reasons: [VisitReason], _ own: Set<Seat>, _ now: ShanghaiTime, _ pool: SeatPool
  ) -> any Error {
    guard refusal.leavesOthers, !reasons.isEmpty else { return refusal.refusal() }
    let wish = SeatWish(hall: choice.hall, days: [choice.day], parts: [choice.start < 12 * 60 ? .morning : .afternoon])
    return RefusalToComplete { [halls] transaction in
      let seats = DaySeats(rules: try halls.rules(in: transaction), pool: pool, transaction: transaction)
      let offers = try seats.rules.offers(
        for: reasons, wish: wish, pool: pool, own: own, now: now, count: VisitLimits.alternatives, most: (halls: 2, days: 2),
        isFull: seats.isFull, load: seats.load, taken: seats.taken)
      return refusal.refusal(instead: offers.map { SeatChoice($0.appointment) })
    }
  }
}

extension SeatPool {
  /// The pool that somebody gives seats from.
  init(of principal: Principal) { self = principal.role == .applicant ? .online : .staff }
}

extension SeatChoice {
  init(_ place: Appointment) { self.init(hall: place.hall, day: place.day, start: place.start) }
}
