import Contracts
import ItemDomain

extension SearchReason {
  init(_ reason: HitReason) {
    self.init()
    kind = SearchReasonKind(reason.kind)
    text = reason.text
    part = reason.part
  }
}

extension SearchReasonKind {
  init(_ kind: HitReason.Kind) {
    self =
      switch kind {
      case .code: .code
      case .name: .name
      case .everydayName: .everydayName
      case .corrected: .corrected
      case .initials: .initials
      case .english: .english
      case .result: .result
      case .lifeEvent: .lifeEvent
      case .department: .department
      case .material: .material
      }
  }
}
