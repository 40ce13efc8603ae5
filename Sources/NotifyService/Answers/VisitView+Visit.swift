import Civics
import Contracts
import NotifyDomain

extension VisitView {
  /// A visit as callers see it.
  /// - Parameter reasons: Those it has, or had when nobody is to come any more.
  init(_ visit: Visit, reasons: [VisitReason], rules: BookingRules) {
    let place = visit.appointment
    let hall = rules.halls.first { $0.id == place.hall }
    self.init()
    id = visit.id
    subject = visit.subject
    cases = reasons.map(\.id.caseID)
    self.reasons = reasons.map(\.kind.rawValue)
    bring = RequiredPaper.merged(reasons.lazy.flatMap(\.papers)).map(\.name.zh)
    state =
      switch visit.status {
      // Nobody is asked to confirm yet, so a seat that was given is as firm as one that was agreed to.
      case .held, .confirmed: "confirmed"
      case .cancelled: "cancelled"
      case .done: "done"
      }
    self.hall = place.hall
    hallName = hall?.name.zh ?? place.hall
    hallNameEnglish = hall?.name.en ?? place.hall
    on = place.day.description
    at = place.time.clock
    minutes = place.minutes
    window = String(place.window)
    provisional = rules.isProvisional(place.day)
  }
}
