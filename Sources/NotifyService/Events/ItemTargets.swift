import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Synchronization

/// Whom the items of cases serve, kept for a while once it was read: what a version says never changes, and case after case is of the same.
///
/// Item services may have a store each with numbers of its own, so nothing is kept for long.
final class ItemTargets: Sendable {
  /// How long one is kept, in microseconds, and how many.
  private static let life = 60_000_000
  private static let most = 1_000

  private struct Key: Hashable {
    let code: String
    let version: Int
  }

  private let clock: WallClock
  private let kept = Mutex<[Key: (target: NotifyDomain.ItemTarget, at: Int)]>([:])

  init(clock: WallClock) { self.clock = clock }

  /// Whom a case's item serves, in the version that the case was filed under: what a case does not say, and a booking needs to know.
  ///
  /// An item that is not there any more is no reason to leave its case without a seat: the halls for everybody serve it.
  /// - Throws: A refusal that may go by itself; the event is then tried again.
  nonisolated(nonsending) func read(for view: CaseView, _ bus: any Caller) async throws(Refusal) -> NotifyDomain.ItemTarget {
    let key = Key(code: view.item, version: view.itemVersion)
    let now = clock.microseconds()
    if let found = kept.withLock({ $0[key] }), now - found.at < Self.life { return found.target }
    let request = GetItem.with {
      $0.code = view.item
      $0.version = view.itemVersion
    }
    do throws(Refusal) {
      let target: NotifyDomain.ItemTarget =
        try await bus.call(request, as: NotifyService.principal).target == .legal ? .legalPerson : .naturalPerson
      kept.withLock { kept in
        if kept.count >= Self.most { kept.removeAll(keepingCapacity: true) }
        kept[key] = (target, now)
      }
      return target
    } catch  where error.status == .notFound || error.status == .invalidArgument {
      return .naturalPerson
    }
  }

  /// Why the applicant of a changed case has to come, and whom its item serves; nil where nothing asks them to.
  /// - Throws: As ``read(for:_:)``; or that the event cannot be read.
  nonisolated(nonsending) func reason(for event: Event, _ bus: any Caller) async throws -> NewReason? {
    guard let view = try CaseChanged(decoding: event.payload).view, !view.visitReason.isEmpty else { return nil }
    let target = try await read(for: view, bus)
    return view.reason(target).map { NewReason(reason: $0, subject: view.subject, revision: max(1, view.revision)) }
  }
}
