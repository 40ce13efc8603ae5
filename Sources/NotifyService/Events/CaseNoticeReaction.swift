import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// Something happened to a case that its applicant is told of.
protocol CaseNoticeReaction: EventReaction where Gathered == Notice? {
  var notices: NoticeDesk { get }

  /// What is told of it; nil: nothing.
  /// - Parameters:
  ///   - view: the case as the change left it.
  ///   - changed: what else the event tells.
  func content(_ view: CaseView, _ changed: CaseChanged, of event: Event) -> NoticeContent?
}

extension CaseNoticeReaction {
  var stream: String { "case" }

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    let changed = try CaseChanged(decoding: event.payload)
    return changed.view.flatMap { view in content(view, changed, of: event).flatMap(view.notice) }
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: gathered.id.cause, unit) }
  }
}
