import Civics
import Contracts
import ItemDomain

extension CatalogueChanged {
  /// Where a version is in its life on a day.
  init(_ code: String, _ dated: DatedVersion, on day: Day, reason: String = "") {
    self.init()
    self.code = code
    version = dated.version
    state = Contracts.ItemState(dated.state(on: day))
    life = VersionLife(dated.life(on: day))
    effectiveFrom = dated.isScheduled(on: day) ? dated.from?.description ?? "" : ""
    self.reason = reason
  }
}
