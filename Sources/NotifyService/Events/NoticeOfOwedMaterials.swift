import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// Some days have passed, and what was allowed to follow has not come: the applicant is reminded of it.
struct NoticeOfOwedMaterials: CaseNoticeReaction {
  let kinds = ["case.reminded"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.owed.isEmpty ? nil : .caseReminded(view.summary, materials: view.owed.map(\.title))
  }
}
