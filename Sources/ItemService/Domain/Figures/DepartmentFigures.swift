/// The figures of one department, or of all together.
public struct DepartmentFigures: Hashable, Sendable {
  public private(set) var items = 0
  public private(set) var instant = 0
  public private(set) var online = 0
  public private(set) var zeroVisits = 0
  /// Asked for in all.
  public private(set) var materials = 0
  /// Less those that a certificate or a resource stands in for.
  public private(set) var materialsAfterReuse = 0
  private var promised = 0
  private var legal = 0

  /// Workdays, the sum of the items that have both limits.
  public var promisedDays: Int { (promised + 3) / 7 }
  /// Workdays, so too.
  public var legalDays: Int { (legal + 3) / 7 }

  /// - Parameter reused: codes of the materials that a certificate or a resource stands in for.
  mutating func count(_ facts: ItemFacts, reused: Set<String>) {
    items += 1
    if facts.isInstant { instant += 1 }
    if facts.isOnline { online += 1 }
    if facts.hasNoVisit { zeroVisits += 1 }
    materials += facts.materials.count
    materialsAfterReuse += facts.materials.count { !reused.contains($0) }
    promised += facts.promised ?? 0
    legal += facts.legal ?? 0
  }
}
