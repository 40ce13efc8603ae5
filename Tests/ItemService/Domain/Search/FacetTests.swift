import Civics
import ItemDomain
import Testing

@Suite("Facets of a search")
struct FacetTests {
  private func facets(_ query: String, _ filter: ItemFilter = ItemFilter()) throws -> (facets: [Facet], items: [Item]) {
    let found = try Sample.search.search(query, filter: filter, limit: 200, countingFacets: true)
    #expect(found.hits.count == found.total)
    return (found.facets, found.hits.map(\.item))
  }

  private func counts(_ kind: Facet.Kind, _ facets: [Facet]) -> [String: Int] {
    let values = facets.first { $0.kind == kind }?.values ?? []
    return Dictionary(values.map { ($0.value, $0.count) }) { first, _ in first }
  }

  private func counted<Value>(_ values: [Value], _ text: (Value) -> String) -> [String: Int] {
    values.reduce(into: [:]) { $0[text($1), default: 0] += 1 }
  }

  @Test("count all that was found, and not the page alone", arguments: ["", "登记", "残疾", "许可证"])
  func counts(_ query: String) throws {
    let (facets, items) = try facets(query)
    #expect(counts(.target, facets) == counted(items) { $0.target.rawValue })
    #expect(counts(.department, facets) == counted(items) { $0.department })
    #expect(counts(.type, facets) == counted(items) { $0.type.rawValue })
    #expect(counts(.region, facets) == ["440604": items.count])
    #expect(counts(.instant, facets)["true"] ?? 0 == items.count(where: \.isInstant))
    #expect(counts(.zeroVisits, facets)["true"] ?? 0 == items.count { $0.hallVisits == 0 })
    #expect(try Sample.search.search(query, limit: 1, countingFacets: true).facets == facets)
  }

  @Test("count the catalogue's events of life by code, and an item's own where it is none of them")
  func lifeEvents() throws {
    let events = counts(.lifeEvent, try facets("").facets)
    for event in Sample.catalogue.lifeEvents { #expect(events[event.code] == event.items.count) }
    #expect(events["退休"] == Sample.catalogue.items.count { $0.lifeEvent == "退休" })
  }

  @Test("are values by which a filter finds as many as were counted")
  func values() throws {
    let facets = try facets("").facets
    for facet in facets {
      for value in facet.values {
        let filter: ItemFilter? =
          switch facet.kind {
          case .target: ItemFilter(target: ItemTarget(rawValue: value.value))
          case .department: ItemFilter(department: value.value)
          case .lifeEvent: ItemFilter(lifeEvent: value.value)
          case .region: ItemFilter(region: value.value)
          case .instant: ItemFilter(instantOnly: true)
          case .zeroVisits: ItemFilter(zeroVisitsOnly: true)
          case .type: nil
          }
        guard let filter else { continue }
        #expect(try Sample.search.search("", filter: filter, limit: 1).total == value.count, "\(facet.kind) \(value)")
      }
    }
  }

  @Test("have names that people read, the most first and then by value, and none where nothing was counted")
  func order() throws {
    let facets = try facets("").facets
    #expect(facets.map(\.kind) == Facet.Kind.allCases)
    for facet in facets {
      #expect(zip(facet.values, facet.values.dropFirst()).allSatisfy { ($1.count, $0.value) < ($0.count, $1.value) })
      #expect(facet.values.allSatisfy { !$0.name.isEmpty && $0.count > 0 })
    }
    #expect(facets.first { $0.kind == .region }?.values.first?.name == "禅城区")
    #expect(facets.first { $0.kind == .type }?.values.contains { $0.value == "01" && $0.name == "行政许可" } == true)
    #expect(try self.facets("量子计算机").facets == [])
    #expect(try Sample.search.search("登记").facets == [], "they were not asked for")
  }

  @Test("are of what the filter admits")
  func filtered() throws {
    let (facets, items) = try facets("登记", ItemFilter(target: .legalPerson))
    #expect(counts(.target, facets) == ["legal_person": items.count])
  }

  @Test("tell at most so many values")
  func most() throws {
    var draft = Sample.draft
    for place in draft.items.indices { draft.items[place].department = "第\(place)局" }
    let found = try ItemSearch(try Catalogue(draft)).search("", limit: 1, countingFacets: true)
    #expect(found.facets.first { $0.kind == .department }?.values.count == SearchLimits.facetValues)
  }
}
