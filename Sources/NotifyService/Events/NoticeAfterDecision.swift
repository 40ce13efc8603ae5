import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A fee was set, what came of a case was delivered, or a bad rating was put right: the applicant is told.
struct NoticeAfterDecision: CaseNoticeReaction {
  let kinds = ["case.feeSet", "case.delivered", "case.putRight"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.contentAfterDecision(event.kind)
  }
}

extension CaseView {
  fileprivate func contentAfterDecision(_ kind: String) -> NoticeContent? {
    switch kind {
    case "case.feeSet":
      // The one that was set is the last.
      fees.last.map { .caseFee(summary, name: $0.name, fen: $0.fen, basis: $0.basis) }
    case "case.delivered":
      delivery.flatMap { delivery in
        // A way of a newer table has no name here.
        let method = Civics.DeliveryMethod(rawValue: "\(delivery.method.rawValue)")
        return method.map { .caseDelivered(summary, how: $0.name, trackingNumber: delivery.trackingNumber) }
      }
    case "case.putRight":
      rating.map { .caseAnswered(summary, measures: $0.measures) }
    default: nil
    }
  }
}
