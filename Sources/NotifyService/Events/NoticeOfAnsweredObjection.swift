import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// An official answered an objection to a decision that a rule made: the applicant is told whether it stands.
struct NoticeOfAnsweredObjection: CaseNoticeReaction {
  let kinds = ["case.objectionAnswered"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.objection.map { .objectionAnswered(view.summary, annulled: $0.annulled, grounds: $0.grounds) }
  }
}
