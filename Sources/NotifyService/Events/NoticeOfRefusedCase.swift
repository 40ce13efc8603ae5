import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// The office refused to accept a case: the applicant is told why, and by whom.
struct NoticeOfRefusedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.refusedToAccept"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view else { return nil }
    return view.notice(.caseRefused(view.summary, grounds: view.grounds, office: view.office))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
