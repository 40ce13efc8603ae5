import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// The office refused to accept a case: the applicant is told why, and by whom.
struct NoticeOfRefusedCase: CaseNoticeReaction {
  let kinds = ["case.refusedToAccept"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    .caseRefused(view.summary, grounds: view.grounds, office: view.office)
  }
}
