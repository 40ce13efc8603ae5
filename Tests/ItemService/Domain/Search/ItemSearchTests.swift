import ItemDomain
import Testing

@Suite("A search")
struct ItemSearchTests {
  private func found(_ query: String, _ filter: ItemFilter = ItemFilter(), limit: Int = 20) throws -> [String] {
    try Sample.search.search(query, filter: filter, limit: limit).hits.map(\.item.code)
  }

  @Test("finds first what people mean, for at least ninety-five in a hundred of what they write")
  func firstHit() throws {
    #expect(Phrasings.all.count >= 200)
    #expect(Set(Phrasings.all.map(\.item)).count > 110, "nearly every item is asked for")
    let missed = try Phrasings.all.filter { try found($0.query, limit: 1).first != $0.item }
    #expect(missed.count * 20 <= Phrasings.all.count, "\(missed)")
  }

  @Test("finds among the first three whatever people mean")
  func firstThree() throws {
    let missed = try Phrasings.all.filter { try !found($0.query, limit: 3).contains($0.item) }
    #expect(missed.count * 50 <= Phrasings.all.count, "\(missed)")
  }

  @Test(
    "bears a wrong, a missing and a surplus character",
    arguments: [
      ("居民身分证办理", "P001"), ("残疾人正新办", "P027"), ("公积金题取", "P056"), ("个体工商护设立登记", "L002"), ("食品经营许科", "L006"),
      ("无罪记录证明", "P009"), ("失保险金申领", "P043"), ("工认定", "P052"), ("最低生活保", "P021"), ("离婚婚登记", "P017"),
      ("教师师资格认定", "P054"), ("法律律援助", "P062"), ("pasport", "P012"), ("adopton registration", "P019"),
    ])
  func mistakes(_ query: String, _ item: String) throws {
    #expect(try found(query, limit: 3).contains(item))
  }

  @Test("finds every item first by its own name, in Chinese and in English")
  func ownNames() throws {
    for item in Sample.catalogue.items {
      #expect(try found(item.name, limit: 1).first == item.code)
      #expect(try found(item.nameEnglish, limit: 1).first == item.code)
    }
  }

  @Test("finds every item among the first three with any one character of its name changed, where the name has six or more")
  func oneWrongCharacter() throws {
    for item in Sample.catalogue.items where item.name.count >= 6 {
      let characters = Array(item.name)
      for place in characters.indices {
        var changed = characters
        changed[place] = "某"
        #expect(try found(String(changed), limit: 3).contains(item.code))
      }
    }
  }

  @Test("answers one character and two")
  func short() throws {
    #expect(try found("烟").first == "L020")
    #expect(try found("户").contains("P005"))
    #expect(try found("水").contains("L047"))
    #expect(try found("户口", limit: 4).allSatisfy { ["P005", "P006", "P007", "P008"].contains($0) })
  }

  @Test("finds items by department and by event of life")
  func otherFields() throws {
    #expect(try found("公积金管理中心").contains("P057"))
    #expect(try found("一件事 新生儿出生").contains("P030"))
  }

  @Test("finds nothing where nothing answers", arguments: ["量子计算机", "???", "…", "xyzzy", "🍜🍜"])
  func nothing(_ query: String) throws {
    #expect(try found(query) == [])
  }

  @Test("with an empty query lists all items by code", arguments: ["", "  \u{3000}\n"])
  func empty(_ query: String) throws {
    let hits = try Sample.search.search(query, limit: 200).hits
    #expect(hits.map(\.item) == Sample.catalogue.items)
    #expect(hits.allSatisfy { $0.score == 0 })
  }

  @Test("finds only what the filter admits")
  func filters() throws {
    let catalogue = Sample.catalogue
    let all = ItemFilter()
    #expect(try found("登记", all, limit: 200).contains { $0.hasPrefix("P") })
    #expect(try found("登记", ItemFilter(target: .legalPerson), limit: 200).allSatisfy { $0.hasPrefix("L") })
    #expect(try found("", ItemFilter(department: "残疾人联合会")) == ["P027", "P028", "P029"])
    #expect(try found("", ItemFilter(department: "残联")) == ["P027", "P028", "P029"])
    #expect(try found("", ItemFilter(department: "残")).isEmpty)
    #expect(try found("", ItemFilter(lifeEvent: "E8")) == ["L004", "L005", "L030"])
    #expect(try found("", ItemFilter(lifeEvent: "企业注销一件事")) == ["L004", "L005", "L030"])
    #expect(try found("", ItemFilter(lifeEvent: "退休")) == ["P048", "P049"])
    #expect(try found("", ItemFilter(instantOnly: true), limit: 200).count == catalogue.items.filter(\.isInstant).count)
    #expect(try found("", ItemFilter(zeroVisitsOnly: true), limit: 200).count == 70)
    #expect(try found("", ItemFilter(target: .naturalPerson, lifeEvent: "E5", zeroVisitsOnly: true)) == ["P025", "P026", "P028"])
  }

  @Test("with a filter keeps the order and scores it has without")
  func filterKeepsOrder() throws {
    for (query, _) in Phrasings.all {
      let all = try Sample.search.search(query, limit: 200).hits
      let persons = try Sample.search.search(query, filter: ItemFilter(target: .naturalPerson), limit: 200).hits
      let expected = all.filter { $0.item.target == .naturalPerson }
      #expect(Array(persons.prefix(expected.count)) == expected)
    }
  }

  @Test("is ranked by score, ties by code, and comes out the same from another index of the same catalogue")
  func order() throws {
    let again = ItemSearch(try Catalogue(Sample.draft))
    for (query, _) in Phrasings.all {
      let found = try Sample.search.search(query)
      let hits = found.hits
      #expect(zip(hits, hits.dropFirst()).allSatisfy { ($1.score, $0.item.code) < ($0.score, $1.item.code) })
      #expect(hits.allSatisfy { (1...1_000).contains($0.score) })
      #expect(try again.search(query) == found)
    }
  }

  @Test("tells how many answer in all, and what in each item came nearest")
  func totals() throws {
    let found = try Sample.search.search("登记", limit: 3)
    #expect(found.hits.count == 3)
    #expect(try found.total == Sample.search.search("登记", limit: 200).hits.count)
    #expect(try Sample.search.search("驾照到期").hits.first?.nearest == "驾照到期")
    #expect(try Sample.search.search("失业登记").hits.first?.nearest == "失业登记")
  }

  @Test("refuses a query over its limit and takes one at it")
  func longQuery() throws {
    let limit = SearchLimits.query
    #expect(throws: SearchRefusal.queryTooLong(characters: limit + 1)) { try found(String(repeating: "证", count: limit + 1)) }
    #expect(try !found(String(repeating: "居民身份证", count: limit / 5)).isEmpty)
    // One visible character of very many scalars is bounded too.
    #expect(throws: SearchRefusal.self) { try found("证" + String(repeating: "\u{0301}", count: 10_000)) }
  }

  @Test("refuses a number of results out of range", arguments: [0, -1, 201])
  func limit(_ limit: Int) {
    #expect(throws: SearchRefusal.limitOutOfRange(limit)) { try found("身份证", limit: limit) }
  }

  @Test("does not find what is not published", arguments: ["draft", "paused", "withdrawn"])
  func unpublished(_ state: String) throws {
    var draft = Sample.draft
    let place = try #require(draft.items.firstIndex { $0.code == "P066" })
    draft.items[place].state = state
    let search = ItemSearch(try Catalogue(draft))
    #expect(try !search.search("犬类准养证").hits.map(\.item.code).contains("P066"))
  }

  @Test("leaves out as many from the beginning as are asked, and tells the same total", arguments: ["", "登记", "身份证"])
  func offset(_ query: String) throws {
    let all = try Sample.search.search(query, limit: 200)
    for offset in [0, 1, 7, all.total, 1_000] {
      let page = try Sample.search.search(query, limit: 5, offset: offset)
      #expect(page.hits == Array(all.hits.dropFirst(offset).prefix(5)))
      #expect(page.total == all.total)
    }
    for offset in [-1, 1_001, Int.max] {
      #expect(throws: SearchRefusal.offsetOutOfRange(offset)) { try Sample.search.search(query, offset: offset) }
    }
  }

  @Test(
    "says why: what the query came near to, with how much of the score comes of it",
    arguments: [
      ("离婚登记", "P017", HitReason.Kind.name, "离婚登记"), ("准生证", "P032", .everydayName, "准生证"), ("jzzbl", "P004", .initials, "居住证办理"),
      ("dog licence", "P066", .english, "Dog licence"), ("P027", "P027", .code, "P027"), ("居民身分证办理", "P001", .corrected, "居民身份证办理（包括临时）"),
    ])
  func reasons(_ query: String, _ item: String, _ kind: HitReason.Kind, _ text: String) throws {
    let hit = try #require(try Sample.search.search(query).hits.first)
    #expect(hit.item.code == item)
    #expect(hit.reasons.first?.kind == kind)
    #expect(hit.reasons.first?.text == text)
  }

  @Test("says by which result, department, event of life or material it was found")
  func fields() throws {
    func kinds(_ query: String, _ item: String) throws -> Set<HitReason.Kind> {
      Set(try #require(try Sample.search.search(query, limit: 200).hits.first { $0.item.code == item }).reasons.map(\.kind))
    }
    #expect(try kinds("挂失回执", "P003").contains(.result))
    #expect(try kinds("公积金管理中心", "P057").contains(.department))
    #expect(try kinds("新生儿出生一件事", "P030").contains(.lifeEvent))
    #expect(try kinds("施工图审查合格书", "L034") == [.material])
  }

  @Test("has reasons whose parts are hundredths of the score, the most first")
  func parts() throws {
    for (query, _) in Phrasings.all {
      for hit in try Sample.search.search(query, limit: 5).hits {
        #expect(!hit.reasons.isEmpty && !hit.nearest.isEmpty, "\(query)")
        #expect(hit.reasons.map(\.part) == hit.reasons.map(\.part).sorted(by: >))
        #expect(hit.reasons.allSatisfy { (1...100).contains($0.part) })
        #expect(hit.reasons.reduce(0) { $0 + $1.part } <= 100)
      }
    }
  }

  @Test("finds the items that ask for a paper by its name, after those that are called so")
  func materials() throws {
    let asking = Sample.catalogue.items.filter { $0.materials.contains { $0.material == "tjbg" } }.map(\.code)
    #expect(!asking.isEmpty)
    #expect(Set(try found("体检报告", limit: 200)).isSuperset(of: asking))
    #expect(try found("残疾人证").first == "P027")
  }

  @Test("takes a query for text, whatever marks of a search language are in it")
  func operators() throws {
    let plain = try found("身份证 丢了")
    for query in ["身份证 AND 丢了", "\"身份证\" 丢了", "+身份证 -丢了", "身份证* 丢了", "(身份证) 丢了", "name:身份证 丢了", "身份证%' OR 1=1 -- 丢了", "^身份证$ 丢了"] {
      #expect(try found(query).first == plain.first, "\(query)")
    }
    for query in ["*", "\"", "NEAR(", "()", "%", "__", "';--", "\\", "^$", "-", "[a-z]", "NOT", "AND OR"] { _ = try found(query) }
    for query in ["*", "\"", "()", "%", "__", "';--", "\\", "^$", "-"] { #expect(try found(query) == []) }
  }

  @Test("refuses ten thousand characters before it looks at them, of any kind", arguments: ["证", "a", "\"", " ", "🍜"])
  func tenThousand(_ character: String) {
    let query = String(repeating: character, count: 10_000)
    #expect(throws: SearchRefusal.queryTooLong(characters: 10_000)) { try found(query) }
  }

  @Test("takes other synonyms than the usual")
  func synonyms() throws {
    let search = ItemSearch(Sample.catalogue, synonyms: [Synonym("犬类准养证", ["毛孩子"])])
    #expect(try search.search("毛孩子").hits.first?.item.code == "P066")
  }

  @Test("has no usual synonym that hangs on nothing in the sample")
  func synonymsHang() {
    for synonym in Synonyms.usual {
      #expect(Sample.catalogue.items.contains { $0.name.contains(synonym.official) }, "\(synonym.official)")
      #expect(!synonym.everyday.isEmpty)
    }
  }
}
