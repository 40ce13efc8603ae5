import Bus
import Civics
import Contracts
import NotifyDomain

extension ConflictView {
  /// - Parameter since: microseconds since 1970; 0 in a trial.
  init(_ visit: Visit, why: HallConflict, since: Int, rules: BookingRules) {
    let place = visit.appointment
    self.init()
    visitID = visit.id
    cases = visit.reasons.map(\.id.caseID)
    hall = place.hall
    on = place.day.description
    at = place.time.clock
    minutes = place.minutes
    window = String(place.window)
    self.why = why.rawValue
    (whyZh, whyEn) = (why.name.zh, why.name.en)
    if let hold = visit.hold, hold.ground == .conflict {
      offer = SeatOfferView(hold.appointment, rules: rules)
      offeredUntil = hold.until.utcSeconds * 1_000_000
    }
    self.since = since
  }
}
