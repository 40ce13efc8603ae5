import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case was decided: the applicant is told how.
struct NoticeOfDecidedCase: CaseNoticeReaction {
  let kinds = ["case.decided"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    .caseDecided(view.summary, view.outcome)
  }
}
