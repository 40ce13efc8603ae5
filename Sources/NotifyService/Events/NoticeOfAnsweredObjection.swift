import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// An official answered an objection to a decision that a rule made: the applicant is told whether it stands.
struct NoticeOfAnsweredObjection: EventReaction {
  let stream = "case"
  let kinds = ["case.objectionAnswered"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, let objection = view.objection else { return nil }
    return view.notice(.objectionAnswered(view.summary, annulled: objection.annulled, grounds: objection.grounds))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
