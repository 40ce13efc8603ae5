/// Which items a search may find. Everything that is set must hold.
public struct ItemFilter: Hashable, Sendable {
  public var target: ItemTarget?
  /// The department's full or short name, exactly.
  public var department: String?
  /// The code or name of a ``LifeEvent`` the item belongs to, or the item's own life event.
  public var lifeEvent: String?
  /// A division code of 6, 9 or 12 digits: items that can be applied for there, or somewhere within it.
  public var region: String?
  public var instantOnly: Bool
  public var zeroVisitsOnly: Bool

  public init(
    target: ItemTarget? = nil, department: String? = nil, lifeEvent: String? = nil, region: String? = nil,
    instantOnly: Bool = false, zeroVisitsOnly: Bool = false
  ) {
    self.target = target
    self.department = department
    self.lifeEvent = lifeEvent
    self.region = region
    self.instantOnly = instantOnly
    self.zeroVisitsOnly = zeroVisitsOnly
  }

  /// Whether everything that is set holds of an item of this catalogue.
  public func admits(_ item: Item, in catalogue: Catalogue) -> Bool {
    if let target, item.target != target { return false }
    if let department, item.department != department, item.departmentShort != department { return false }
    if let lifeEvent, item.lifeEvent != lifeEvent {
      let belongs = catalogue.lifeEvents.contains { ($0.code == lifeEvent || $0.name == lifeEvent) && $0.items.contains(item.code) }
      guard belongs else { return false }
    }
    if let region, !(SearchRegion(region).map { ServiceArea(item).covers($0) } ?? false) { return false }
    if instantOnly && !item.isInstant { return false }
    return !zeroVisitsOnly || item.hallVisits == 0
  }
}
