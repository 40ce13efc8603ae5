import Civics
import Contracts
import ItemDomain

extension Contracts.Item {
  /// Where the version is in its life on a day, and its days.
  mutating func tell(_ dated: DatedVersion, on day: Day) {
    version = dated.version
    state = Contracts.ItemState(dated.state(on: day))
    life = VersionLife(dated.life(on: day))
    effectiveFrom = dated.from?.description ?? ""
    effectiveUntil = dated.until?.description ?? ""
  }
}

extension VersionLife {
  init(_ life: ItemVersionLife) {
    self =
      switch life {
      case .draft: .draft
      case .checked: .checked
      case .scheduled: .scheduled
      case .inForce: .inForce
      case .paused: .paused
      case .replaced: .replaced
      case .withdrawn: .withdrawn
      }
  }
}
