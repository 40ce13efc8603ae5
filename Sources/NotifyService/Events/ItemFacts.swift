import Bus
import Civics
import Contracts
import NotifyDomain

/// What a notice and a booking need to know of a case's item, which the case does not say: its name in English and whom it serves.
struct ItemFacts: Sendable {
  let name: Civics.Bilingual
  let target: NotifyDomain.ItemTarget

  /// Reads the version that the case was filed under. An item that is not there any more is no reason to leave the case untold: its
  /// Chinese name stands in the case, and the halls for everybody serve it.
  /// - Throws: A refusal that may go by itself; the event is then tried again.
  nonisolated(nonsending) static func read(for view: CaseView, _ bus: any Caller) async throws(Refusal) -> ItemFacts {
    do throws(Refusal) {
      let item = try await bus.call(
        GetItem.with {
          $0.code = view.item
          $0.version = view.itemVersion
        }, as: NotifyService.principal)
      return ItemFacts(
        name: Civics.Bilingual(view.itemName, item.nameEnglish.isEmpty ? view.itemName : item.nameEnglish),
        target: item.target == .legal ? .legalPerson : .naturalPerson)
    } catch where !refusalIsLasting(error) {
      throw error
    } catch {
      return ItemFacts(name: Civics.Bilingual(view.itemName, view.itemName), target: .naturalPerson)
    }
  }

  /// Whether asking again would not help.
  private static func refusalIsLasting(_ refusal: Refusal) -> Bool {
    !refusal.retry && (refusal.status == .notFound || refusal.status == .invalidArgument || refusal.status == .failedPrecondition)
  }
}
