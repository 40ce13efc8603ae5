import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case ended without a decision: the applicant is told how, and where to turn to.
struct NoticeOfEndedCase: CaseNoticeReaction {
  let kinds = ["case.lapsed", "case.notForUs", "case.returned", "case.referredUpward", "case.annulled"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    CaseEnd(event.kind, office: view.ending?.office ?? "").map { .caseEnded(view.summary, $0) }
  }
}

extension CaseEnd {
  fileprivate init?(_ kind: String, office: String) {
    switch kind {
    case "case.lapsed": self = .lapsed
    case "case.notForUs": self = .elsewhere(office: office)
    case "case.returned": self = .returned
    case "case.referredUpward": self = .referred(office: office)
    case "case.annulled": self = .annulled
    default: return nil
    }
  }
}
