import Contracts
import ItemDomain

extension Contracts.ItemTarget {
  init(_ target: ItemDomain.ItemTarget) {
    self =
      switch target {
      case .naturalPerson: .natural
      case .legalPerson: .legal
      }
  }

  /// Whom a search is for; nil for anyone.
  var filter: ItemDomain.ItemTarget? {
    switch self {
    case .natural: .naturalPerson
    case .legal: .legalPerson
    case .unspecified, .both: nil
    }
  }
}
