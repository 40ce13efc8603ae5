import Bus
import Contracts

/// What a reaction to a case's event works on.
struct CaseNews: Sendable {
  let view: CaseView
  let item: ItemFacts

  nonisolated(nonsending) static func read(_ view: CaseView, _ bus: any Caller) async throws(Refusal) -> CaseNews {
    CaseNews(view: view, item: try await ItemFacts.read(for: view, bus))
  }

  /// The turn that a notice of this news names.
  var revision: Int { max(1, view.revision) }
}
