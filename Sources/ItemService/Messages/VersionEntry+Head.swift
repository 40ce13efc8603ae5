import Civics
import Contracts
import ItemDomain

extension VersionEntry {
  /// A version as it stands on a day.
  init(_ head: VersionHead, on day: Day) {
    self.init()
    code = head.code
    version = head.version
    state = Contracts.ItemState(head.dated.state(on: day))
    life = VersionLife(head.dated.life(on: day))
    effectiveFrom = head.dated.from?.description ?? ""
    effectiveUntil = head.dated.until?.description ?? ""
    changedAt = head.changedAt
    changedBy = head.changedBy
    note = head.note
    guard head.dated.isChecked else { return }
    checkedAt = head.checkedAt ?? 0
    checkedBy = head.checkedBy
  }
}
