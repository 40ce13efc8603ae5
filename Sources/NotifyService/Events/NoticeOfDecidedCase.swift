import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case was decided: the applicant is told how.
struct NoticeOfDecidedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.decided"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> CaseNews? {
    guard let view = try CaseChanged(decoding: event.payload).view else { return nil }
    return try await CaseNews.read(view, bus)
  }

  func apply(_ event: Event, _ gathered: CaseNews?, _ unit: WorkUnit) throws {
    guard let news = gathered else { return }
    let content = NoticeContent.caseDecided(news.view.summary(news.item), news.view.outcome)
    guard let notice = Notice(cause: news.view.id, revision: news.revision, subject: news.view.subject, content: content) else { return }
    try notices.tell(notice, of: news.view.id, unit)
  }
}
