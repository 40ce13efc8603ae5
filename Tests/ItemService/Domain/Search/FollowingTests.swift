import ItemDomain
import Testing

@Suite("A search that follows the catalogue")
struct FollowingTests {
  /// SplitMix64.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  private static let queries = [
    "", "身份证", "登记", "证", "办残疾证", "passport", "jzz", "公积金提取", "一件事 新生儿出生", "体检报告", "养狗养猫", "公安局", "居民身分证", "某某", "P027",
  ]

  /// What a search says to all queries, facets and suggestions too.
  private func answers(_ search: ItemSearch) throws -> [ItemHits] {
    let filters = [ItemFilter(), ItemFilter(target: .legalPerson), ItemFilter(lifeEvent: "E5"), ItemFilter(region: "440605")]
    return try Self.queries.flatMap { query in
      try filters.map { try search.search(query, filter: $0, limit: 12, countingFacets: true) }
    }
  }

  private func edit(_ draft: inout CatalogueDraft, _ numbers: inout Seeded) -> Set<String> {
    var changed: Set<String> = []
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = draft.items.indices.randomElement(using: &numbers)!
      let other = Sample.draft.items.randomElement(using: &numbers)!
      changed.insert(draft.items[place].code)
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0, 1: draft.items[place].state = ["published", "paused", "withdrawn"].randomElement(using: &numbers)!
      case 2: draft.items[place].name = other.name
      case 3: draft.items[place].department = other.department
      case 4: draft.items[place].materials = other.materials
      default: draft.items[place].nameEnglish = other.nameEnglish
      }
    }
    return changed
  }

  @Test("finds after every change the same as one made anew", arguments: 0..<2)
  func sameAsAnew(_ seed: Int) throws {
    var numbers = Seeded(state: UInt64(seed))
    var draft = Sample.draft
    var search = Sample.search
    for _ in 0..<5 {
      let changed = edit(&draft, &numbers)
      let catalogue = try Catalogue(draft)
      search = search.following(catalogue, changed: changed)
      let anew = ItemSearch(catalogue)
      #expect(search.count == anew.count)
      #expect(try answers(search) == answers(anew))
      for typed in ["身", "公积", "jz", "结婚"] { #expect(try search.suggestions(typed, limit: 20) == anew.suggestions(typed, limit: 20)) }
    }
  }

  @Test("finds what came, and not what went, also when all of it was exchanged little by little")
  func littleByLittle() throws {
    var draft = Sample.draft
    var search = Sample.search
    for start in stride(from: 0, to: draft.items.count, by: 4) {
      let places = start..<min(start + 4, draft.items.count)
      for place in places { draft.items[place].name = "某\(draft.items[place].name)" }
      search = search.following(try Catalogue(draft), changed: Set(places.map { draft.items[$0].code }))
    }
    #expect(search.count == 116)
    #expect(try search.search("", limit: 200).hits.map(\.item) == (try Catalogue(draft)).items)
    #expect(try search.search("某居住证办理").hits.first?.item.code == "P004")
  }

  @Test("takes up items that were not there, and lets go what is there no longer")
  func fromNothing() throws {
    let nothing = ItemSearch(try Catalogue(.empty))
    #expect(try nothing.search("身份证").total == 0)
    #expect(try nothing.search("").total == 0)
    let all = Set(Sample.catalogue.items.map(\.code))
    let full = nothing.following(Sample.catalogue, changed: all)
    #expect(try answers(full) == answers(Sample.search))
    let empty = full.following(try Catalogue(.empty), changed: all)
    #expect(empty.count == 0)
    #expect(try answers(empty).allSatisfy { $0.total == 0 })
  }

  @Test("knows events of life and materials that were named otherwise, though no item changed")
  func records() throws {
    var draft = Sample.draft
    draft.lifeEvents[0].name = "添丁进口一件事"
    draft.lifeEvents[1].items = ["P016", "P066"]
    let material = try #require(draft.materials.firstIndex { $0.name == "体检报告" })
    draft.materials[material].name = "健康检查表"
    let catalogue = try Catalogue(draft)
    let search = Sample.search.following(catalogue, changed: [])
    let anew = ItemSearch(catalogue)
    for query in ["添丁进口", "新生儿出生一件事", "婚育一件事", "健康检查表", "体检报告"] {
      #expect(
        try search.search(query, limit: 200, countingFacets: true) == anew.search(query, limit: 200, countingFacets: true), "\(query)")
    }
    #expect(try search.search("", filter: ItemFilter(lifeEvent: "E2")).hits.map(\.item.code) == ["P016", "P066"])
  }
}
