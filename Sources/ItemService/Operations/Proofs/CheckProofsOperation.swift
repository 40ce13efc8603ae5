import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.checkProofs`: loops, proofs that must not be asked for, and items that nobody can complete: in the catalogue as it is, with a draft in its
/// place, or in bare edges.
struct CheckProofsOperation: BusOperation {
  static let limit = ResultLimit(usual: 100, most: 500)

  let current: CurrentCatalogue
  let store: Store

  nonisolated(nonsending) func handle(_ request: CheckProofs, _ context: CallContext) async throws -> ProofReport {
    let limit = try Self.limit.count(request.limit)
    guard request.edges.isEmpty else { return ProofReport(await Self.judge(try Self.edges(request.edges)), limit) }
    let catalogue = current.snapshot.catalogue
    for code in request.items where catalogue.item(code) == nil && code != request.draftOf {
      throw ItemRefusals.unknownItem.refusal("items")
    }
    var draft: ItemDraft?
    if !request.draftOf.isEmpty {
      do {
        draft = try await store.read { [request] in try $0.itemDraft(of: request.draftOf) }
      } catch let error as StoreError {
        throw Refusal(storeError: error)
      }
      guard draft != nil else { throw ItemRefusals.noDraft.refusal("draftOf") }
    }
    return ProofReport(await Self.judge(catalogue, with: draft, about: Set(request.items)), limit)
  }

  private static func edges(_ asked: [ProofEdge]) throws(Refusal) -> ProofEdges {
    guard asked.count <= ItemLimits.edgesAsked else { throw ItemRefusals.badEdges.refusal("\(asked.count) > \(ItemLimits.edgesAsked)") }
    var edges = ProofEdges()
    for (place, edge) in asked.enumerated() {
      let names = [edge.needs, edge.proof]
      guard names.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= CatalogueLimits.text }) else {
        throw ItemRefusals.badEdges.refusal("edges[\(place)]")
      }
      edges.add(edge.needs, edge.proof)
    }
    return edges
  }

  // Away from the thread of the sockets, on which a handler begins.

  @concurrent private static func judge(_ edges: ProofEdges) async -> ProofJudgement {
    edges.judge()
  }

  @concurrent private static func judge(_ catalogue: Catalogue, with draft: ItemDraft?, about items: Set<String>) async -> ProofJudgement {
    ProofCheck(catalogue, with: draft.map { ProofItem($0) }).judge(about: items)
  }
}
