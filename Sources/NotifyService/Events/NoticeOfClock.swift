import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The statutory clock of a case stands still, runs again, or has more time: the applicant is told why and for how long (行政许可法 art. 45, art. 42), and
/// the day by which it is to be decided from then on, or that this is past.
struct NoticeOfClock: CaseNoticeReaction {
  let kinds = ["case.clockStopped", "case.clockResumed", "case.extended"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.contentOfClock(event.kind, on: ShanghaiTime(microseconds: event.at).day)
  }
}

extension CaseView {
  fileprivate func contentOfClock(_ kind: String, on today: Day) -> NoticeContent? {
    switch kind {
    case "case.clockStopped":
      // The one that lasts is the last. What is done meanwhile stands in the case, and goes over no mail.
      stops.last.map { stop in
        .caseClockStopped(
          summary, ground: Civics.Bilingual(stop.groundZh, stop.groundEn), basis: Civics.Bilingual(stop.basisZh, stop.basisEn),
          workdays: stop.expectedWorkdays)
      }
    case "case.clockResumed":
      .caseClockResumed(summary, decisionDay(on: today))
    case "case.extended":
      extended.map { .caseExtended(summary, workdays: $0.workdays, reason: $0.reason, decisionDay(on: today)) }
    default: nil
    }
  }
}
