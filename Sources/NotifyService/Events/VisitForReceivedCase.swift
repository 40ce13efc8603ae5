import Bus
import Contracts
import ServiceKit

/// A case came in that gives a reason to come: a seat is booked, or, when none is free, the reason waits for one.
struct VisitForReceivedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.submitted", "case.received"]
  let desk: VisitDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> CaseNews? {
    guard let view = try CaseChanged(decoding: event.payload).view, !view.visitReason.isEmpty else { return nil }
    return try await CaseNews.read(view, bus)
  }

  func apply(_ event: Event, _ gathered: CaseNews?, _ unit: WorkUnit) throws {
    guard let news = gathered, let reason = news.view.reason(news.item) else { return }
    try desk.take(reason, of: news.view.subject, revision: news.revision, unit)
  }
}
