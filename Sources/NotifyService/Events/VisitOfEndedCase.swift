import Bus
import Contracts
import ServiceKit

/// A case has ended while somebody was still to come for it: the reason is gone, and with the last reason the visit is cancelled.
struct VisitOfEndedCase: EventReaction {
  let stream = "case"
  let kinds = [
    "case.withdrawn", "case.decided", "case.refusedToAccept", "case.lapsed", "case.notForUs", "case.returned", "case.referredUpward",
    "case.annulled",
  ]
  let desk: VisitDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> String? {
    try CaseChanged(decoding: event.payload).view?.id
  }

  func apply(_ event: Event, _ gathered: String?, _ unit: WorkUnit) throws {
    guard let caseID = gathered else { return }
    try desk.end(reasonsOf: caseID, as: .left, unit)
  }
}
