import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A calendar was published and moved days of a case: the applicant is told each of them.
struct NoticeOfMovedDates: EventReaction {
  let stream = "case"
  let kinds = ["case.datesMoved"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    let changed = try CaseChanged(decoding: event.payload)
    let moves = changed.moved.compactMap(DateMove.init)
    guard let view = changed.view, !moves.isEmpty else { return nil }
    return view.notice(.caseMoved(view.summary, moves))
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}

extension DateMove {
  /// Nil for a kind of a newer version, which has no name here.
  fileprivate init?(_ moved: MovedDate) {
    guard let kind = Kind(rawValue: moved.kind), let before = Day(moved.before), let now = Day(moved.now) else { return nil }
    self.init(kind, before: before, now: now)
  }
}
