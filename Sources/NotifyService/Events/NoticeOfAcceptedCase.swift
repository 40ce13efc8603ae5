import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The office accepted a case, or its silence did (行政许可法 art. 32): the applicant is told by when it is to be decided.
///
/// Also one whose receipt was told in the same moment: no clock runs at the receipt, so that its notice names no such day. Of a case that is accepted
/// to be decided in the same write (秒批) the decision alone is told.
struct NoticeOfAcceptedCase: CaseNoticeReaction {
  let kinds = ["case.accepted"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    guard view.state == .accepted, let day = Day(view.acceptedOn) else { return nil }
    // By silence the suite accepts because of nothing that happened; because of what came before it, only what it decides with it.
    let isDecidedAtOnce = view.instant && event.role == .service && !event.cause.isEmpty
    let today = ShanghaiTime(microseconds: event.at).day
    guard !isDecidedAtOnce, let due = view.decisionDay(on: today) else { return nil }
    return .caseAccepted(view.summary, on: day, view.acceptance(on: day, told: today), due)
  }
}

extension CaseView {
  /// An acceptance counts from a day that is past where the notice period had passed in silence, also where an official made it after that.
  fileprivate func acceptance(on day: Day, told today: Day) -> CaseAcceptance {
    guard day < today else { return .byOffice }
    // Whoever is accepted after a correction has answered it, and the notice period ran from the answer.
    return corrections.isEmpty ? .bySilence : .bySilenceAfterAnswer
  }
}
