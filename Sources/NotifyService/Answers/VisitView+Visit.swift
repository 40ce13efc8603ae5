import Bus
import Civics
import Contracts
import NotifyDomain

extension VisitView {
  /// A visit as callers see it.
  /// - Parameter reasons: Those it has, or had when nobody is to come any more.
  init(_ visit: Visit, reasons: [VisitReason], rules: BookingRules) {
    let place = visit.appointment
    let hall = rules.hall(place.hall)
    self.init()
    id = visit.id
    subject = visit.subject
    cases = reasons.map(\.id.caseID)
    self.reasons = reasons.map(\.kind.rawValue)
    bring = RequiredPaper.merged(reasons.lazy.flatMap(\.papers)).map(\.name.zh)
    state =
      switch visit.status {
      // Nobody has to confirm what was booked with a case, so a seat that was given is as firm as one that was agreed to.
      case .held, .confirmed, .arrived: "confirmed"
      case .cancelled, .expired, .missed: "cancelled"
      case .done: "done"
      }
    status = visit.status.rawValue
    self.hall = place.hall
    hallName = hall?.name.zh ?? place.hall
    hallNameEnglish = hall?.name.en ?? place.hall
    on = place.day.description
    at = place.time.clock
    minutes = place.minutes
    window = String(place.window)
    provisional = rules.isProvisional(place.day)
    heldUntil = visit.status == .held ? (visit.heldUntil?.utcSeconds ?? 0) * 1_000_000 : 0
    revision = visit.revision
    if let hold = visit.hold, visit.status.isOpen {
      offer = SeatOfferView(hold.appointment, rules: rules)
      offeredUntil = hold.until.utcSeconds * 1_000_000
    }
  }
}
