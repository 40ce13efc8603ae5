import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case ended without a decision: the applicant is told how, and where to turn to.
struct NoticeOfEndedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.lapsed", "case.notForUs", "case.returned", "case.referredUpward", "case.annulled"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, let end = CaseEnd(event.kind, office: view.ending?.office ?? "") else {
      return nil
    }
    return view.notice(.caseEnded(view.summary, end))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
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
