/// A filter over an index: each of the values that entries have in common is judged once.
struct CompiledFilter {
  private let filter: ItemFilter
  private let region: SearchRegion?
  /// The codes of the events of life that are meant.
  private let events: Set<String>

  /// - Throws: ``SearchRefusal/badRegion``.
  init(_ filter: ItemFilter, in catalogue: Catalogue) throws(SearchRefusal) {
    self.filter = filter
    region = filter.region.flatMap { SearchRegion($0) }
    if filter.region != nil, region == nil { throw .badRegion }
    events =
      filter.lifeEvent.map { meant in
        Set(catalogue.lifeEvents.filter { $0.code == meant || $0.name == meant }.map(\.code))
      } ?? []
  }

  var admitsAll: Bool { filter == ItemFilter() }

  /// Whether an entry is admitted.
  func admitted(in index: SearchIndex) -> (Int) -> Bool {
    if admitsAll { return { _ in true } }
    let traits = index.traits.map(admits)
    let departments = filter.department.map { name in index.departments.map { $0.isCalled(name) } }
    let memberships = filter.lifeEvent.map { own in index.memberships.map { $0.own == own || !events.isDisjoint(with: $0.codes) } }
    let areas = region.map { region in index.areas.map { $0.covers(region) } }
    return { entry in
      guard traits[Int(index.traits.places[entry])] else { return false }
      if let departments, !departments[Int(index.departments.places[entry])] { return false }
      if let memberships, !memberships[Int(index.memberships.places[entry])] { return false }
      return areas.map { $0[Int(index.areas.places[entry])] } ?? true
    }
  }

  private func admits(_ traits: ItemTraits) -> Bool {
    if let target = filter.target, traits.target != target { return false }
    if filter.instantOnly, !traits.isInstant { return false }
    return !filter.zeroVisitsOnly || traits.isZeroVisits
  }
}
