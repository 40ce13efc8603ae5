import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case was decided: the applicant is told how.
struct NoticeOfDecidedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.decided"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view else { return nil }
    return view.notice(.caseDecided(view.summary, view.outcome))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
