import Contracts
import ItemDomain

extension Contracts.ItemState {
  init(_ state: ItemVersionState) {
    self =
      switch state {
      case .draft: .draft
      case .published: .published
      case .paused: .paused
      case .withdrawn: .withdrawn
      }
  }

  /// The state as the domain knows it; nil when none is named.
  var standing: ItemVersionState? {
    switch self {
    case .unspecified: nil
    case .draft: .draft
    case .published: .published
    case .paused: .paused
    case .withdrawn: .withdrawn
    }
  }
}
