import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The office asked for a correction: the applicant is told of what, and until when they can answer.
struct NoticeOfCorrection: CaseNoticeReaction {
  let kinds = ["case.correctionAsked"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.corrections.last.map { asked in
      .correctionAsked(view.summary, materials: asked.points.map(\.title), by: asked.respondBy.flatMap { Day($0.due) })
    }
  }
}
