import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The office is late with a decision, a delivery, or the answer to a bad rating or to an objection: the applicant learns of it from the office itself.
struct NoticeOfDelay: CaseNoticeReaction {
  let kinds = ["case.lampChanged", "case.overdue"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    view.delay(after: event.kind).map { .caseOverdue(view.summary, $0) }
  }
}

extension CaseView {
  /// A lamp that is not red is the office's own affair.
  fileprivate func delay(after kind: String) -> CaseDelay? {
    guard kind == "case.overdue" else { return lamp == "red" ? .decision : nil }
    return overdueDuty
  }

  /// Of what is still owed, what was told last as overdue; nil for a duty of a newer version, which has no name here.
  ///
  /// Each duty keeps the day on which it was told. An objection is owed beside the others: what of both falls on one day is told in this order, each
  /// in an event of its own, whose view has the later one not yet.
  private var overdueDuty: CaseDelay? {
    let duties: [(delay: CaseDelay, toldOn: String?, doneOn: String?)] = [
      (.delivery, delivery?.overdueOn, delivery?.deliveredOn), (.puttingRight, rating?.overdueOn, rating?.putRightOn),
      (.objection, objection?.overdueOn, objection?.answeredOn),
    ]
    let told = duties.compactMap { duty -> (delay: CaseDelay, on: Day)? in
      guard duty.doneOn == "", let day = duty.toldOn.flatMap({ Day($0) }) else { return nil }
      return (duty.delay, day)
    }
    let last = told.map(\.on).max()
    return told.last { $0.on == last }?.delay
  }
}
