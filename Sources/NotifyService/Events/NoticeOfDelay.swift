import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// The office is late with a decision, a delivery or the answer to a bad rating: the applicant learns of it from the office itself.
struct NoticeOfDelay: EventReaction {
  let stream = "case"
  let kinds = ["case.lampChanged", "case.overdue"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, let delay = view.delay(after: event.kind) else { return nil }
    return view.notice(.caseOverdue(view.summary, delay))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}

extension CaseView {
  /// A lamp that is not red is the office's own affair.
  fileprivate func delay(after kind: String) -> CaseDelay? {
    guard kind == "case.overdue" else { return lamp == "red" ? .decision : nil }
    return rating?.overdueOn.isEmpty == false ? .puttingRight : .delivery
  }
}
