import Civics

/// What an item is filtered and counted by beside its department, events and region.
struct ItemTraits: Hashable, Sendable {
  let target: ItemTarget
  let type: ItemType
  let isInstant: Bool
  let isZeroVisits: Bool

  init(_ item: Item) {
    target = item.target
    type = item.type
    isInstant = item.isInstant
    isZeroVisits = item.hallVisits == 0
  }
}
