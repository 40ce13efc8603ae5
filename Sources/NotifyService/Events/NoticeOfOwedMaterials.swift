import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// Some days have passed, and what was allowed to follow has not come: the applicant is reminded of it.
struct NoticeOfOwedMaterials: EventReaction {
  let stream = "case"
  let kinds = ["case.reminded"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, !view.owed.isEmpty else { return nil }
    return view.notice(.caseReminded(view.summary, materials: view.owed.map(\.title)))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
