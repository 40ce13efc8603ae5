import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A case came in that nobody has to come for, and that is not decided on the spot: the applicant is told that it is in.
struct NoticeOfReceivedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.received"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, view.visitReason.isEmpty, !view.instant else { return nil }
    let countsFrom = view.countsFromZh.isEmpty ? nil : Day(view.countsFrom)
    return view.notice(.caseReceived(view.summary, promised: view.promised.flatMap { Day($0.due) }, countsFrom: countsFrom))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
