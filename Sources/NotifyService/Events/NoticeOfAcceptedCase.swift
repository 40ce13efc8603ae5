import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The office accepted a case, or its silence did (行政许可法 art. 32): the applicant is told by when it is to be decided.
///
/// Also one whose receipt was told in the same moment: no clock runs at the receipt, so that its notice names no such day. Of a case that is accepted
/// to be decided in the same write (秒批) the decision alone is told.
struct NoticeOfAcceptedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.accepted"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    guard let view = try CaseChanged(decoding: event.payload).view, view.state == .accepted, let day = Day(view.acceptedOn) else {
      return nil
    }
    let today = ShanghaiTime(microseconds: event.at).day
    // Silence accepts for the day on which the file was complete, once the notice period after it is over; nobody else accepts for a day that is past.
    let isBySilence = day < today
    // Else the suite itself accepts only what it decides with it.
    let isDecidedAtOnce = view.instant && event.role == .service && !isBySilence
    guard !isDecidedAtOnce, let due = view.decisionDay(on: today), due.day >= today else { return nil }
    return view.notice(.caseAccepted(view.summary, on: day, bySilence: isBySilence, due))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
