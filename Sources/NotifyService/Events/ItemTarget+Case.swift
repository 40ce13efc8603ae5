import Bus
import Contracts
import NotifyDomain

extension NotifyDomain.ItemTarget {
  /// Whom a case's item serves, in the version that the case was filed under: what a case does not say, and a booking needs to know.
  ///
  /// An item that is not there any more is no reason to leave its case without a seat: the halls for everybody serve it.
  /// - Throws: A refusal that may go by itself; the event is then tried again.
  nonisolated(nonsending) static func read(for view: CaseView, _ bus: any Caller) async throws(Refusal) -> NotifyDomain.ItemTarget {
    let request = GetItem.with {
      $0.code = view.item
      $0.version = view.itemVersion
    }
    do throws(Refusal) {
      return try await bus.call(request, as: NotifyService.principal).target == .legal ? .legalPerson : .naturalPerson
    } catch  where error.status == .notFound || error.status == .invalidArgument {
      return .naturalPerson
    }
  }
}
