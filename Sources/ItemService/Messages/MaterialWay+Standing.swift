import Contracts
import ItemDomain

extension MaterialWay {
  init(_ standing: MaterialStanding) {
    self =
      switch standing {
      case .held: .held
      case .toBring: .bring
      case .conditional: .ifApplies
      case .mayFollow: .mayFollow
      }
  }
}
