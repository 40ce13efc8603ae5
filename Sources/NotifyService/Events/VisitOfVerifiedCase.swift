import Bus
import Contracts
import ServiceKit

/// A clerk has seen the person and the originals: the case's reason to come is done, and with the last reason the visit.
struct VisitOfVerifiedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.verified"]
  let desk: VisitDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> String? {
    try CaseChanged(decoding: event.payload).view?.id
  }

  func apply(_ event: Event, _ gathered: String?, _ unit: WorkUnit) throws {
    guard let caseID = gathered else { return }
    try desk.end(reasonsOf: caseID, as: .done, unit)
  }
}
