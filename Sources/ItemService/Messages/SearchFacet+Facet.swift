import Bus
import Contracts
import ItemDomain

extension SearchFacet {
  init(_ facet: Facet) {
    self.init()
    kind = FacetKind(facet.kind)
    values = facet.values.map { value in
      FacetCount.with {
        $0.value = facet.kind == .target ? Self.target(value.value) : value.value
        $0.nameZh = value.name
        $0.count = value.count
      }
    }
  }

  /// The contract's word for whom an item serves.
  private static func target(_ value: String) -> String {
    ItemDomain.ItemTarget(rawValue: value).map { "\(Contracts.ItemTarget($0))" } ?? value
  }
}

extension FacetKind {
  init(_ kind: Facet.Kind) {
    self =
      switch kind {
      case .target: .target
      case .department: .department
      case .lifeEvent: .lifeEvent
      case .type: .type
      case .instant: .instant
      case .zeroVisits: .zeroVisits
      case .region: .region
      }
  }
}
