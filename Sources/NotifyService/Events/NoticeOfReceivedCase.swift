import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A case came in that nobody has to come for, and that is not decided on the spot: the applicant is told that it is in.
struct NoticeOfReceivedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.received"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> CaseNews? {
    guard let view = try CaseChanged(decoding: event.payload).view, view.visitReason.isEmpty, !view.instant else { return nil }
    return try await CaseNews.read(view, bus)
  }

  func apply(_ event: Event, _ gathered: CaseNews?, _ unit: WorkUnit) throws {
    guard let news = gathered else { return }
    let promised = news.view.promised.flatMap { Day($0.due) }
    let content = NoticeContent.caseReceived(news.view.summary(news.item), promised: promised)
    guard let notice = Notice(cause: news.view.id, revision: news.revision, subject: news.view.subject, content: content) else { return }
    try notices.tell(notice, of: news.view.id, unit)
  }
}
