import Contracts
import ItemDomain

extension Contracts.Suggestion {
  init(_ suggestion: ItemDomain.Suggestion) {
    self.init()
    text = suggestion.text
    kind = SuggestionKind(suggestion.kind)
    item = suggestion.item ?? ""
    count = suggestion.count
  }
}

extension SuggestionKind {
  init(_ kind: ItemDomain.Suggestion.Kind) {
    self =
      switch kind {
      case .everydayName: .everydayName
      case .item: .item
      case .lifeEvent: .lifeEvent
      case .department: .department
      }
  }
}
