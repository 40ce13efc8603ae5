import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A case came in that nobody has to come for: the applicant is told that it is in. Of one that is decided in the same write (秒批) the decision alone is
/// told; an instant item by itself says nothing, for where no rule decides, its case waits for an official as others do.
struct NoticeOfReceivedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.received"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    let changed = try CaseChanged(decoding: event.payload)
    guard let view = changed.view, view.visitReason.isEmpty, !changed.decidedAtOnce else { return nil }
    let countsFrom = view.countsFromZh.isEmpty ? nil : Day(view.countsFrom)
    return view.notice(.caseReceived(view.summary, promised: view.promised.flatMap { Day($0.due) }, countsFrom: countsFrom))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
