import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A certificate ended on which a case relied, and nothing that is held takes its place: the applicant is told what to hand in.
struct NoticeOfLostEvidence: CaseNoticeReaction {
  let kinds = ["case.evidenceLost"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.owed.isEmpty ? nil : .caseReopened(view.summary, materials: view.owed.map(\.title))
  }
}
