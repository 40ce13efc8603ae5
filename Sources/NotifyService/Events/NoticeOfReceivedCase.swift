import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A case came in that nobody has to come for: the applicant is told that it is in. Of one that is decided in the same write (秒批) the decision alone is
/// told; an instant item by itself says nothing, for where no rule decides, its case waits for an official as others do.
struct NoticeOfReceivedCase: CaseNoticeReaction {
  let kinds = ["case.received"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    guard view.visitReason.isEmpty, !changed.decidedAtOnce else { return nil }
    let countsFrom = view.countsFromZh.isEmpty ? nil : Day(view.countsFrom)
    return .caseReceived(view.summary, promised: view.promised.flatMap { Day($0.due) }, countsFrom: countsFrom)
  }
}
