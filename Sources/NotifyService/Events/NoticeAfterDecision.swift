import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A fee was set, what came of a case was delivered, or a bad rating was put right: the applicant is told.
struct NoticeAfterDecision: EventReaction {
  let stream = "case"
  let kinds = ["case.feeSet", "case.delivered", "case.putRight"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view else { return nil }
    return view.contentAfterDecision(event.kind).flatMap(view.notice)
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
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
