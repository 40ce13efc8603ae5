import ItemDomain
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  private func suggested(_ typed: String, _ target: ItemTarget? = nil, limit: Int = 20) throws -> [Suggestion] {
    try Sample.search.suggestions(typed, target: target, limit: limit)
  }

  @Test("begin with what was typed, before those that hold it, and the shorter first")
  func order() throws {
    let found = try suggested("身份证")
    let begins = found.map { $0.text.hasPrefix("身份证") }
    #expect(begins.first == true)
    #expect(begins == begins.sorted { $0 && !$1 })
    let first = found.prefix { $0.text.hasPrefix("身份证") }.map(\.text.count)
    #expect(first == first.sorted())
    #expect(found.contains { $0.text == "居民身份证办理（包括临时）" && $0.item == "P001" })
  }

  @Test("are everyday names, items, events of life and departments, each with how many items it leads to")
  func kinds() throws {
    #expect(try suggested("居住证办").first == Suggestion.item("居住证办理", "P004"))
    #expect(try suggested("暂住").contains { $0.kind == .everydayName && $0.text == "暂住证" && $0.item == nil && $0.count == 1 })
    let event = try #require(try suggested("新生儿").first { $0.kind == .lifeEvent })
    #expect(event.text == "新生儿出生一件事")
    #expect(event.count == 6)
    let department = try #require(try suggested("残疾人联").first { $0.kind == .department })
    #expect(department.text == "残疾人联合会")
    #expect(department.count == 3)
  }

  @Test("go by initials too, also by one letter")
  func initials() throws {
    #expect(try suggested("zzz").contains { $0.text == "暂住证" })
    #expect(try suggested("gjj").contains { $0.text.hasPrefix("公积金") })
    #expect(try !suggested("z").isEmpty)
  }

  @Test("are only what items for the target have")
  func target() throws {
    #expect(try suggested("结婚", .legalPerson).allSatisfy { $0.text != "结婚证" })
    #expect(try suggested("结婚", .naturalPerson).contains { $0.text == "结婚证" })
  }

  @Test("are each told once, no more than were asked for, and none of nothing", arguments: ["证", "登记", "p", "公"])
  func once(_ typed: String) throws {
    let found = try suggested(typed)
    #expect(Set(found.map(\.text)).count == found.count)
    #expect(found.allSatisfy { $0.count > 0 })
    #expect(try suggested(typed, limit: 3) == Array(found.prefix(3)))
  }

  @Test("are none of nothing, and of marks alone", arguments: ["", "   ", "…?！", "🍜"])
  func nothing(_ typed: String) throws {
    #expect(try suggested(typed) == [])
  }

  @Test("refuse what is too long and too many")
  func limits() {
    #expect(throws: SearchRefusal.queryTooLong(characters: 10_000)) { try suggested(String(repeating: "证", count: 10_000)) }
    for limit in [0, 21, -1] { #expect(throws: SearchRefusal.limitOutOfRange(limit)) { try suggested("证", limit: limit) } }
  }

  @Test("know no item that cannot be applied for")
  func unpublished() throws {
    var draft = Sample.draft
    let place = try #require(draft.items.firstIndex { $0.code == "P066" })
    draft.items[place].state = "paused"
    let search = ItemSearch(try Catalogue(draft))
    #expect(try !search.suggestions("养狗", limit: 20).contains { $0.text.contains("狗") })
    #expect(try suggested("养狗").contains { $0.text == "养狗" })
  }

  @Test("Events of life are told by code, with the items that can be applied for")
  func lifeEvents() throws {
    let all = Sample.search.lifeEvents()
    #expect(all.map(\.event.code) == Sample.catalogue.lifeEvents.map(\.code).sorted())
    #expect(all.allSatisfy { $0.items == $0.event.items.filter { Sample.catalogue.item($0) != nil } })
    #expect(!Sample.search.lifeEvents(.legalPerson).contains { $0.event.code == "E1" })
    #expect(Sample.search.lifeEvents(.legalPerson).contains { $0.event.code == "E8" })

    var draft = Sample.draft
    for code in ["L004", "L005"] { draft.items[try #require(draft.items.firstIndex { $0.code == code })].state = "paused" }
    let search = ItemSearch(try Catalogue(draft))
    #expect(search.lifeEvents().first { $0.event.code == "E8" }?.items == ["L030"])
  }
}

extension Suggestion {
  fileprivate static func item(_ text: String, _ code: String) -> Suggestion? {
    try? Sample.search.suggestions(text, limit: 20).first { $0.text == text && $0.item == code && $0.kind == .item }
  }
}
