import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A calendar was published and moved days of a case: the applicant is told each of them.
struct NoticeOfMovedDates: CaseNoticeReaction {
  let kinds = ["case.datesMoved"]
  let notices: NoticeDesk

  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent? {
    let moves = changed.moved.compactMap(DateMove.init)
    return moves.isEmpty ? nil : .caseMoved(view.summary, moves)
  }
}

extension DateMove {
  /// Nil for a kind of a newer version, which has no name here.
  fileprivate init?(_ moved: MovedDate) {
    guard let kind = Kind(rawValue: moved.kind), let before = Day(moved.before), let now = Day(moved.now) else { return nil }
    self.init(kind, before: before, now: now)
  }
}
