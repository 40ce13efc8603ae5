import Civics

/// What a change of a hall makes of a visit that was booked there.
public enum HallFit: Equatable, Sendable {
  case same
  /// The same time and window; the day's slots count otherwise.
  case renumbered(Appointment)
  case conflict(HallConflict)
}

extension BookingRules {
  /// How an open visit fits these halls.
  public func fit(of visit: Visit) -> HallFit { fit(of: visit.appointment, for: visit.reasons) }

  /// Whether it does not fit, listed or not: a change of many visits is listed page by page.
  public func isConflict(_ visit: Visit) -> Bool {
    if case .conflict = fit(of: visit) { return true }
    return false
  }

  /// How a seat fits that is one's, or kept, for these reasons.
  public func fit(of old: Appointment, for reasons: [VisitReason]) -> HallFit {
    guard let hall = hall(old.hall), hall.isInUse(on: old.day) else { return .conflict(.hallGone) }
    let offering = hall.offering(on: old.day, in: calendar)
    let targets = Set(reasons.lazy.map(\.target))
    if let place = hall.place(of: old, offering, targets: targets) { return place == old ? .same : .renumbered(place) }
    guard old.seat < hall.onlineSeats + hall.staffSeats else { return .conflict(.seatGone) }
    guard hall.serves(targets, at: hall.window(ofSeat: old.seat)) else { return .conflict(.skill) }
    let time = old.start..<old.start + max(1, old.minutes)
    let isClosed = !offering.isOpen || offering.closures.contains { $0.touches(time, of: old.day) }
    return .conflict(isClosed ? .closed : .hours)
  }
}
