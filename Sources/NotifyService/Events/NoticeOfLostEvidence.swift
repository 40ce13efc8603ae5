import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A certificate ended on which a case relied, and nothing that is held takes its place: the applicant is told what to hand in.
struct NoticeOfLostEvidence: EventReaction {
  let stream = "case"
  let kinds = ["case.evidenceLost"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, !view.owed.isEmpty else { return nil }
    return view.notice(.caseReopened(view.summary, materials: view.owed.map(\.title)))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
