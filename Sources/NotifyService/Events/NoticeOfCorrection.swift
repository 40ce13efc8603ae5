import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The office asked for a correction: the applicant is told of what, and until when they can answer.
struct NoticeOfCorrection: EventReaction {
  let stream = "case"
  let kinds = ["case.correctionAsked"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, let asked = view.corrections.last else { return nil }
    return view.notice(.correctionAsked(view.summary, materials: asked.points.map(\.title), by: asked.respondBy.flatMap { Day($0.due) }))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
