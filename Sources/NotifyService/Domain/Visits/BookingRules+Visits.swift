public import Civics

/// What reasons do to visits: they make one, join one, and end it when the last is gone.
extension BookingRules {
  /// Books a first reason's visit.
  public func book<Failure>(
    _ reason: VisitReason, visit id: Visit.ID, subject: String, pool: SeatPool = .online, now: ShanghaiTime,
    isFull: (Hall, Day) throws(Failure) -> Bool, taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent, BookingRefusal> {
    try earliestAppointment(for: [reason], pool: pool, now: now, isFull: isFull, taken: taken).map { appointment in
      VisitEvent(
        .booked,
        Visit(id: id, subject: subject, status: .held, pool: pool, reasons: [reason], appointment: appointment, revision: 1))
    }
  }

  /// The same where nothing is known of full days, and a day's seats are known together.
  public func book<Failure>(
    _ reason: VisitReason, visit id: Visit.ID, subject: String, pool: SeatPool = .online, now: ShanghaiTime,
    taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent, BookingRefusal> {
    try book(
      reason, visit: id, subject: subject, pool: pool, now: now, isFull: { (_, _) throws(Failure) in false },
      taken: { (hall, day, _) throws(Failure) in try taken(hall, day) })
  }

  /// Whether a new reason of the same subject may still join: later on, the person may already be under way without the new papers, and
  /// the reason gets a visit of its own. So it does beside a visit that is held for minutes and may be gone then, and beside one whose slots are
  /// being counted anew.
  public func canJoin(_ visit: Visit, now: ShanghaiTime) -> Bool {
    visit.status.isOpen && !paused.contains(visit.appointment.hall) && visit.heldUntil == nil
      && visit.appointment.time >= ShanghaiTime(utcSeconds: now.utcSeconds + leadMinutes * 60)
  }

  /// Lets a reason join a visit. The visit keeps its time and window where they suit and have room, and else moves to the earliest place
  /// for all its reasons, its own seats counting as free. A reason that is there already with the same papers changes nothing: nil.
  /// - Parameters:
  ///   - isFull: whether it is known of a hall's day that no seat of the visit's pool is free.
  ///   - taken: the seats of a hall's day that are not free, of the slots that are named.
  public func join<Failure>(
    _ reason: VisitReason, _ visit: Visit, now: ShanghaiTime, isFull: (Hall, Day) throws(Failure) -> Bool,
    taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent?, BookingRefusal> {
    guard !visit.reasons.contains(reason) else { return .success(nil) }
    guard canJoin(visit, now: now) else { return .failure(.notOpen) }
    var changed = visit
    changed.revision += 1
    // Another seat that was kept for it may be too short now.
    changed.hold = nil
    if let place = visit.reasons.firstIndex(where: { $0.id == reason.id }) {
      changed.reasons[place] = reason
    } else {
      guard visit.reasons.count < HallLimits.reasons else { return .failure(.tooManyReasons) }
      changed.reasons.append(reason)
    }
    if let kept = try keptAppointment(of: visit, for: changed.reasons, taken: taken) {
      changed.appointment = kept
      return .success(VisitEvent(.changed, changed))
    }
    let own = Set(visit.seats)
    let found = try earliestAppointment(
      for: changed.reasons, pool: visit.pool, now: now,
      isFull: { (hall, day) throws(Failure) in
        // Where only its own seats would be free, they have to be as many as it takes.
        let mine = own.count { $0.hall == hall.id && $0.day == day }
        guard mine < hall.slots(for: hall.minutes(for: changed.reasons, usually: minutes)) else { return false }
        return try isFull(hall, day)
      },
      taken: { (hall, day, slots) throws(Failure) in try taken(hall, day, slots).without(own) })
    return found.map { appointment in
      changed.appointment = appointment
      // It ends by itself no more than a first booking does.
      changed.status = visit.status.after(.rebook) ?? visit.status
      (changed.heldUntil, changed.hold) = (nil, nil)
      return VisitEvent(.moved, changed)
    }
  }

  /// The same where nothing is known of full days, and a day's seats are known together.
  public func join<Failure>(
    _ reason: VisitReason, _ visit: Visit, now: ShanghaiTime, taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent?, BookingRefusal> {
    try join(
      reason, visit, now: now, isFull: { (_, _) throws(Failure) in false },
      taken: { (hall, day, _) throws(Failure) in try taken(hall, day) })
  }

  /// Takes reasons away: the visit gets shorter from its end, and with the last one it is cancelled and its seats are free. Nil when none of
  /// them is there, or nobody is to come any more.
  public func leave(_ reasons: Set<VisitReason.ID>, _ visit: Visit) -> VisitEvent? {
    without(reasons, visit, some: .changed, none: (.cancelled, .cancel))
  }

  /// Strikes off reasons that were dealt with at a window: the visit gets shorter from its end, and with the last one it is done. Nil as for
  /// ``leave(_:_:)``.
  public func fulfil(_ reasons: Set<VisitReason.ID>, _ visit: Visit) -> VisitEvent? {
    without(reasons, visit, some: .fulfilled, none: (.done, .finish))
  }

  private func without(
    _ reasons: Set<VisitReason.ID>, _ visit: Visit, some: VisitEvent.Kind, none: (kind: VisitEvent.Kind, act: VisitAct)
  ) -> VisitEvent? {
    var changed = visit
    changed.reasons.removeAll { reasons.contains($0.id) }
    guard visit.status.after(none.act) != nil, changed.reasons.count < visit.reasons.count else { return nil }
    changed.revision += 1
    guard !changed.reasons.isEmpty else {
      changed.status = visit.status.after(none.act) ?? visit.status
      (changed.heldUntil, changed.hold) = (nil, nil)
      return VisitEvent(none.kind, changed)
    }
    changed.appointment = shortened(visit.appointment, for: changed.reasons)
    changed.hold = visit.hold.map { hold in
      SeatHold(appointment: shortened(hold.appointment, for: changed.reasons), until: hold.until, ground: hold.ground)
    }
    return VisitEvent(some, changed)
  }

  private func shortened(_ old: Appointment, for reasons: [VisitReason]) -> Appointment {
    // A hall that is gone from the list keeps its visits' seats as they are; so does a visit that was shorter than its reasons take now.
    guard let hall = hall(old.hall) else { return old }
    let total = min(old.minutes, hall.minutes(for: reasons, usually: minutes))
    return Appointment(
      hall: old.hall, day: old.day, slots: old.slots.prefix(hall.slots(for: total)), seat: old.seat, window: old.window, start: old.start,
      minutes: total)
  }

  /// The person says yes: to the time that the visit has, or to the one that is kept for it beside. Saying it again changes nothing: nil.
  public func confirm(_ visit: Visit, now: ShanghaiTime) -> Result<VisitEvent?, BookingRefusal> {
    guard visit.status != .expired else { return .failure(.holdEnded(.expired)) }
    guard visit.status.after(.confirm) != nil else { return .failure(.notOpen) }
    var changed = visit
    (changed.status, changed.heldUntil, changed.hold) = (.confirmed, nil, nil)
    if let hold = visit.hold {
      // The hall may have changed under it, and nobody have come by yet to give it back.
      guard hold.until > now, hold.appointment.time > now, fit(of: hold.appointment, for: visit.reasons) == .same else {
        return .failure(.holdEnded(visit.status))
      }
      changed.appointment = hold.appointment
      changed.revision += 1
      return .success(VisitEvent(.rebooked, changed))
    }
    if visit.status == .held, let until = visit.heldUntil {
      guard until > now else { return .failure(.holdEnded(.expired)) }
      return .success(VisitEvent(.booked, changed))
    }
    guard visit.appointment.time > now else { return .failure(.notOpen) }
    return .success(visit.status == .held ? VisitEvent(.confirmed, changed) : nil)
  }

  private func keptAppointment<Failure>(
    of visit: Visit, for reasons: [VisitReason], taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Appointment? {
    let old = visit.appointment
    guard let hall = hall(old.hall), hall.serves(reasons.lazy.map(\.target), at: hall.window(ofSeat: old.seat)) else { return nil }
    let offering = hall.offering(on: old.day, in: calendar)
    let total = hall.minutes(for: reasons, usually: minutes)
    guard let slots = hall.slots(offering, from: old.start, minutes: total), let first = slots.first, let last = slots.last else {
      return nil
    }
    // What it has already is its own, and nobody is asked.
    let added = max(first.index, old.slots.upperBound)..<max(first.index, old.slots.upperBound, last.index + 1)
    return hall.appointment(
      old, lasting: total, offering, taken: added.isEmpty ? [] : try taken(old.hall, old.day, added))
  }
}
