public import Civics

/// What a person, or staff for them, makes of visits: a time is chosen and held, or an open visit goes there.
extension BookingRules {
  /// The appointment at a time of somebody's choice, at the lowest seat that is free.
  /// - Parameters:
  ///   - own: seats that count as free, those of the visit that is to move.
  ///   - taken: the seats of a hall's day that are not free, of the slots that are named.
  public func appointment<Failure>(
    at choice: SeatChoice, for reasons: [VisitReason], pool: SeatPool, own: Set<Seat> = [], now: ShanghaiTime,
    taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<Appointment, BookingRefusal> {
    guard let hall = hall(choice.hall) else { return .failure(.noSuchHall) }
    let targets = Set(reasons.lazy.map(\.target))
    guard hall.serves(targets) else { return .failure(.noSuitableHall) }
    let last = horizon(of: hall, now: now)
    guard choice.day <= last else { return .failure(.tooFar(through: last)) }
    let offering = hall.offering(on: choice.day, in: calendar)
    let total = hall.minutes(for: reasons, usually: minutes)
    guard let slots = hall.slots(offering, from: choice.start, minutes: total), let first = slots.first, let end = slots.last else {
      return .failure(.noSuchSlot)
    }
    let start = ShanghaiTime(day: choice.day, minute: choice.start)
    guard let start, start >= earliestStart(now: now, pool: pool) else { return .failure(.tooSoon) }
    guard !paused.contains(hall.id) else { return .failure(.seatTaken) }
    let others = try taken(hall.id, choice.day, first.index..<end.index + 1).without(own)
    return hall.appointment(offering, in: slots, minutes: total, pool: pool, targets: targets, taken: others).map { .success($0) }
      ?? .failure(.seatTaken)
  }

  /// A visit at a time of somebody's choice: held for the person to say yes, or confirmed at once.
  /// - Parameter counts: What the subject has done of late; nil where staff book.
  public func hold(
    _ reasons: [VisitReason], visit id: Visit.ID, subject: String, pool: SeatPool, at appointment: Appointment, confirmed: Bool,
    counts: VisitCounts?, now: ShanghaiTime
  ) -> Result<VisitEvent, BookingRefusal> {
    if let refusal = counts?.holdRefusal { return .failure(refusal) }
    guard reasons.count <= HallLimits.reasons else { return .failure(.tooManyReasons) }
    let visit = Visit(
      id: id, subject: subject, status: confirmed ? .confirmed : .held, pool: pool, reasons: reasons, appointment: appointment, revision: 1,
      heldUntil: confirmed ? nil : holdEnd(now: now))
    return .success(VisitEvent(confirmed ? .booked : .held, visit))
  }

  /// Keeps another seat for an open visit, which has its own until the person says yes. An earlier one of the kind is free again.
  public func hold(
    _ appointment: Appointment, for visit: Visit, counts: VisitCounts?, now: ShanghaiTime
  ) -> Result<VisitEvent, BookingRefusal> {
    if let refusal = cannotMove(visit, to: appointment, counts: counts, now: now) { return .failure(refusal) }
    var changed = visit
    changed.hold = SeatHold(appointment: appointment, until: holdEnd(now: now), ground: .chosen)
    changed.revision += 1
    return .success(VisitEvent(.held, changed))
  }

  /// Takes an open visit to another time: its old seat is free with the same write.
  public func move(
    _ visit: Visit, to appointment: Appointment, counts: VisitCounts?, now: ShanghaiTime
  ) -> Result<VisitEvent, BookingRefusal> {
    if let refusal = cannotMove(visit, to: appointment, counts: counts, now: now) { return .failure(refusal) }
    guard let status = visit.status.after(.move) else { return .failure(.notOpen) }
    var changed = visit
    (changed.status, changed.appointment, changed.heldUntil, changed.hold) = (status, appointment, nil, nil)
    changed.revision += 1
    return .success(VisitEvent(.rebooked, changed))
  }

  private func cannotMove(_ visit: Visit, to appointment: Appointment, counts: VisitCounts?, now: ShanghaiTime) -> BookingRefusal? {
    if visit.status == .expired { return .holdEnded(.expired) }
    guard visit.status.after(.move) != nil, visit.appointment.time > now else { return .notOpen }
    if visit.status == .held, let until = visit.heldUntil, until <= now { return .holdEnded(.expired) }
    let old = visit.appointment
    guard (old.hall, old.day, old.start) != (appointment.hall, appointment.day, appointment.start) else { return .sameTime }
    // To leave a hall that has changed is nobody's moving about.
    return visit.hold?.ground == .conflict ? nil : counts?.moveRefusal
  }

  private func holdEnd(now: ShanghaiTime) -> ShanghaiTime { ShanghaiTime(utcSeconds: now.utcSeconds + VisitLimits.holdMinutes * 60) }
}
