public import Civics

/// What reasons do to visits: they make one, join one, and end it when the last is gone.
extension BookingRules {
  /// Books a first reason's visit.
  public func book<Failure>(
    _ reason: VisitReason, visit id: Visit.ID, subject: String, pool: SeatPool = .online, now: ShanghaiTime,
    taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent, BookingRefusal> {
    try earliestAppointment(for: [reason], pool: pool, now: now, taken: taken).map { appointment in
      VisitEvent(
        .booked,
        Visit(id: id, subject: subject, status: .held, pool: pool, reasons: [reason], appointment: appointment, revision: 1))
    }
  }

  /// Whether a new reason of the same subject may still join: later on, the person may already be under way without the new papers, and
  /// the reason gets a visit of its own.
  public func canJoin(_ visit: Visit, now: ShanghaiTime) -> Bool {
    visit.status.isOpen && visit.appointment.time >= ShanghaiTime(utcSeconds: now.utcSeconds + leadMinutes * 60)
  }

  /// Lets a reason join a visit. The visit keeps its time and window where they suit and have room, and else moves to the earliest place
  /// for all its reasons, its own seats counting as free. A reason that is there already with the same papers changes nothing: nil.
  public func join<Failure>(
    _ reason: VisitReason, _ visit: Visit, now: ShanghaiTime, taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Result<VisitEvent?, BookingRefusal> {
    guard !visit.reasons.contains(reason) else { return .success(nil) }
    guard canJoin(visit, now: now) else { return .failure(.notOpen) }
    var changed = visit
    changed.revision += 1
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
    let found = try earliestAppointment(for: changed.reasons, pool: visit.pool, now: now) { hall, day throws(Failure) in
      try taken(hall, day).subtracting(own)
    }
    return found.map { appointment in
      changed.appointment = appointment
      changed.status = .held
      return VisitEvent(.moved, changed)
    }
  }

  /// Takes reasons away: the visit gets shorter from its end, and with the last one it is cancelled and its seats are free. Nil when none of
  /// them is there, or nobody is to come any more.
  public func leave(_ reasons: Set<VisitReason.ID>, _ visit: Visit) -> VisitEvent? {
    without(reasons, visit, some: .changed, none: (.cancelled, .cancelled))
  }

  /// Strikes off reasons that were dealt with at a window: the visit gets shorter from its end, and with the last one it is done. Nil as for
  /// ``leave(_:_:)``.
  public func fulfil(_ reasons: Set<VisitReason.ID>, _ visit: Visit) -> VisitEvent? {
    without(reasons, visit, some: .fulfilled, none: (.done, .done))
  }

  private func without(
    _ reasons: Set<VisitReason.ID>, _ visit: Visit, some: VisitEvent.Kind, none: (kind: VisitEvent.Kind, status: VisitStatus)
  ) -> VisitEvent? {
    var changed = visit
    changed.reasons.removeAll { reasons.contains($0.id) }
    guard visit.status.isOpen, changed.reasons.count < visit.reasons.count else { return nil }
    changed.revision += 1
    guard !changed.reasons.isEmpty else {
      changed.status = none.status
      return VisitEvent(none.kind, changed)
    }
    let old = visit.appointment
    let total = minutes.total(changed.reasons)
    // A hall that is gone from the list keeps its visits' seats as they are.
    let count = halls.first { $0.id == old.hall }.map { $0.slots(for: total) } ?? old.slots.count
    changed.appointment = Appointment(
      hall: old.hall, day: old.day, slots: old.slots.prefix(count), seat: old.seat, window: old.window, start: old.start, minutes: total)
    return VisitEvent(some, changed)
  }

  /// The person says yes. Saying it again changes nothing: nil.
  public func confirm(_ visit: Visit, now: ShanghaiTime) -> Result<VisitEvent?, BookingRefusal> {
    guard visit.status.isOpen, visit.appointment.time > now else { return .failure(.notOpen) }
    guard visit.status == .held else { return .success(nil) }
    var changed = visit
    changed.status = .confirmed
    return .success(VisitEvent(.confirmed, changed))
  }

  private func keptAppointment<Failure>(
    of visit: Visit, for reasons: [VisitReason], taken: (Hall.ID, Day) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Appointment? {
    let old = visit.appointment
    guard let hall = halls.first(where: { $0.id == old.hall }), hall.serves(reasons.lazy.map(\.target)) else { return nil }
    return hall.appointment(
      old, lasting: minutes.total(reasons), kind: DayKind(of: old.day, in: calendar), taken: try taken(old.hall, old.day))
  }
}
