import Civics

/// Counts into what items part, over one part of the index after the other.
struct FacetTally {
  private struct Key: Hashable {
    let kind: Facet.Kind
    let value: String
  }

  private var counts: [Key: (name: String, count: Int)] = [:]
  private let vocabulary: SearchVocabulary

  init(_ vocabulary: SearchVocabulary) { self.vocabulary = vocabulary }

  mutating func add(_ found: [FoundEntry], in index: SearchIndex) {
    for (traits, count) in Self.counts(found, index.traits) { add(traits, count) }
    for (department, count) in Self.counts(found, index.departments) { add(.department, department.name.text, department.name.text, count) }
    for (membership, count) in Self.counts(found, index.memberships) { add(membership, count) }
    for (area, count) in Self.counts(found, index.areas) {
      guard let division = area.division else { continue }
      // A year past all of the table: as it is called now.
      add(.region, "\(division)", DivisionTable.division(division, in: 9_999)?.name ?? "\(division)", count)
    }
  }

  var facets: [Facet] {
    let groups = Dictionary(grouping: counts) { $0.key.kind }
    return Facet.Kind.allCases.compactMap { kind in
      guard let group = groups[kind] else { return nil }
      let values = group.map { FacetValue(value: $0.key.value, name: $0.value.name, count: $0.value.count) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
      return Facet(kind: kind, values: Array(values.prefix(SearchLimits.facetValues)))
    }
  }

  private mutating func add(_ traits: ItemTraits, _ count: Int) {
    switch traits.target {
    case .naturalPerson: add(.target, traits.target.rawValue, "自然人", count)
    case .legalPerson: add(.target, traits.target.rawValue, "法人", count)
    }
    add(.type, traits.type.rawValue, traits.type.name.zh, count)
    if traits.isInstant { add(.instant, "true", "即办件", count) }
    if traits.isZeroVisits { add(.zeroVisits, "true", "零跑动", count) }
  }

  /// An item's own event counts where it is none of the catalogue's that it belongs to.
  private mutating func add(_ membership: EventMembership, _ count: Int) {
    let names = membership.codes.map { vocabulary.eventName($0)?.text ?? $0 }
    for (code, name) in zip(membership.codes, names) { add(.lifeEvent, code, name, count) }
    if let own = membership.own, !names.contains(own) { add(.lifeEvent, own, own, count) }
  }

  private mutating func add(_ kind: Facet.Kind, _ value: String, _ name: String, _ count: Int) {
    counts[Key(kind: kind, value: value), default: (name, 0)].count += count
  }

  private static func counts<Value>(_ found: [FoundEntry], _ column: SearchColumn<Value>) -> [(Value, Int)] {
    var counts = [Int](repeating: 0, count: column.values.count)
    for entry in found { counts[Int(column.places[Int(entry.entry)])] += 1 }
    return zip(column.values, counts).filter { $0.1 > 0 }
  }
}
