public import Civics

/// What time, and the hall, make of a visit. What reasons and persons make of it needs the rules of booking (``BookingRules``).
extension Visit {
  /// The person has checked in. Nil where that is done already.
  public func arrived() -> Result<VisitEvent?, BookingRefusal> {
    guard status != .arrived else { return .success(nil) }
    return become(.arrived, by: .arrive).map { $0 }
  }

  /// Nobody came, and the time is long past; nil before that, or where somebody was there.
  public func missed(now: ShanghaiTime) -> VisitEvent? {
    guard now.utcSeconds >= end.utcSeconds + VisitLimits.missedAfterMinutes * 60, now.day > appointment.day else { return nil }
    return try? become(.missed, by: .miss).get()
  }

  /// Ends what was held until a moment that has come: the hold beside its own time, or the visit itself. Nil where nothing has ended.
  public func lapsed(now: ShanghaiTime) -> VisitEvent? {
    if status == .held, let heldUntil, now >= heldUntil { return try? become(.lapsed, by: .expire).get() }
    guard status.isOpen, let hold, now >= hold.until else { return nil }
    var changed = self
    changed.hold = nil
    changed.revision += 1
    return VisitEvent(.lapsed, changed)
  }

  /// Its person will not come. Nil where it is cancelled already.
  /// - Parameter isInQueue: Whether a ticket of it is not over: it stands where the appointment has put it, and must not outlive that.
  public func givenUp(isInQueue: Bool, now: ShanghaiTime) -> Result<VisitEvent?, BookingRefusal> {
    guard status != .cancelled else { return .success(nil) }
    guard appointment.time > now else { return .failure(.notOpen) }
    guard !isInQueue else { return .failure(.inQueue) }
    return become(.cancelled, by: .cancel).map { $0 }
  }

  /// Its person was served to the end, whether or not all that it was for was dealt with. Nil where it has ended.
  public func served() -> VisitEvent? { try? become(.done, by: .finish).get() }

  /// Its hall has taken it back: its time has come, and could not be kept. Nil where nobody was to come any more.
  public func takenBack() -> VisitEvent? { try? become(.cancelled, by: .cancel).get() }

  /// Without the other seat that was kept for it, since that is not there any more. Nil where none was.
  public func withoutHold() -> VisitEvent? {
    guard hold != nil else { return nil }
    var changed = self
    changed.hold = nil
    changed.revision += 1
    return VisitEvent(.lapsed, changed)
  }

  /// At its own time and place after all, since its hall is as it was: another seat that was kept for it because of that is free, one that its person is
  /// choosing stays.
  public func reinstated(at appointment: Appointment) -> VisitEvent {
    var changed = renumbered(appointment)
    if changed.hold?.ground == .conflict { changed.hold = nil }
    changed.revision += 1
    return VisitEvent(.changed, changed)
  }

  /// Whether giving it up now is too late for its seat to serve another.
  public func isLate(now: ShanghaiTime) -> Bool {
    appointment.time.utcSeconds - now.utcSeconds < VisitLimits.lateMinutes * 60
  }

  /// Keeps its seats and reasons, and another seat beside, since its hall has changed.
  /// - Parameter offered: Nil where no other is free; it is then told that it does not suit, and of the others later.
  public func conflicted(offered: Appointment?, now: ShanghaiTime) -> VisitEvent {
    var changed = self
    changed.revision += 1
    changed.hold = offered.map { offered in
      let until = min(now.utcSeconds + VisitLimits.conflictHoldMinutes * 60, offered.time.utcSeconds)
      return SeatHold(appointment: offered, until: ShanghaiTime(utcSeconds: until), ground: .conflict)
    }
    return VisitEvent(.conflicted, changed)
  }

  /// The same time and window of a day whose slots are others: its seat is named by its minute, and so by none of theirs.
  /// - Parameter row: counts those at one minute and window, from 0.
  public func besideSlots(row: Int = 0) -> Visit {
    let place = appointment
    let slot = Seat.besideSlots + row * 24 * 60 + place.start
    return renumbered(
      Appointment(
        hall: place.hall, day: place.day, slots: slot..<slot + 1, seat: place.seat, window: place.window, start: place.start,
        minutes: place.minutes))
  }

  /// The same time, place and window, whose slots count otherwise since the hall has changed: nothing that its person has to know.
  public func renumbered(_ appointment: Appointment) -> Visit {
    var changed = self
    changed.appointment = appointment
    return changed
  }

  private func become(_ kind: VisitEvent.Kind, by act: VisitAct) -> Result<VisitEvent, BookingRefusal> {
    guard let next = status.after(act) else { return .failure(.notOpen) }
    var changed = self
    changed.status = next
    changed.revision += 1
    changed.heldUntil = nil
    // Who is there or has gone needs no other time.
    changed.hold = nil
    return .success(VisitEvent(kind, changed))
  }
}
