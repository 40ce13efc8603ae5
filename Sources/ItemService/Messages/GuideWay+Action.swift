import Contracts
import ItemDomain

extension GuideWay {
  init(_ action: GuideAction) {
    self =
      switch action {
      case .bring: .bring
      case .held: .held
      case .fetch: .fetch
      case .follow: .follow
      case .declare: .declare
      case .leaveOut: .leaveOut
      case .mayApply: .mayApply
      }
  }
}
