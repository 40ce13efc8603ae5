import Civics
import Contracts

extension Necessity {
  init(_ necessity: MaterialNecessity) {
    self =
      switch necessity {
      case .required: .required
      case .situational: .conditional
      case .mayFollow: .mayFollow
      }
  }
}
