import Civics
import ItemDomain
import Testing

@Suite("The figures of the catalogue")
struct FigureTallyTests {
  static let day = Day(number: 20_000)

  static func sample(department: String = "") -> FigureTally {
    var tally = FigureTally([day], department: department, in: Sample.catalogue)
    for item in Sample.catalogue.items { tally.count(ItemFacts(item)) }
    return tally
  }

  @Test("of the sample are as they were counted by hand")
  func all() throws {
    let rows = Self.sample().rows(of: 0)
    let all = try #require(rows.first)
    #expect(all.department.isEmpty)
    #expect(all.figures.items == 116)
    #expect(all.figures.instant == 39)
    #expect(all.figures.online == 107)
    #expect(all.figures.zeroVisits == 70)
    #expect(all.figures.materials == 356)
    #expect(all.figures.materialsAfterReuse == 116)
    #expect(all.figures.promisedDays == 835)
    #expect(all.figures.legalDays == 1_910)
  }

  @Test("of all together are the sums of the departments, which come by name")
  func sums() {
    let rows = Self.sample().rows(of: 0)
    let departments = rows.dropFirst()
    #expect(departments.map(\.department) == Set(Sample.catalogue.items.map(\.department)).sorted())
    #expect(departments.map(\.figures.items).reduce(0, +) == 116)
    #expect(departments.map(\.figures.materialsAfterReuse).reduce(0, +) == 116)
  }

  @Test("of one department hold no other")
  func department() throws {
    let rows = Self.sample(department: "残疾人联合会").rows(of: 0)
    let only = try #require(rows.first)
    #expect(rows.map(\.department) == ["残疾人联合会"])
    #expect(only.figures.items == 3)
    #expect(only.figures.zeroVisits == 1)
    #expect(only.figures.promisedDays == 30 && only.figures.legalDays == 50)
  }

  @Test("are the same from an item and from what was written of it")
  func drafts() {
    for draft in Sample.draft.items { #expect(ItemFacts(draft) == ItemFacts(Sample.item(draft.code))) }
  }

  @Test("count a version on its days: from the first, and no longer on the day after the last")
  func days() {
    let days = (0..<4).map { Self.day + $0 }
    var tally = FigureTally(days, department: "", in: Sample.catalogue)
    let facts = ItemFacts(Sample.item("P027"))
    tally.count(facts, from: days[1], until: days[3])
    tally.count(facts, from: days[2])
    tally.count(facts, until: days[1])
    #expect(days.indices.map { tally.rows(of: $0).first?.figures.items ?? 0 } == [1, 1, 2, 1])
  }

  @Test("a draft whose codes are not known is not counted")
  func unknown() {
    var draft = Sample.draft.items[0]
    draft.onlineGrade = "9"
    #expect(ItemFacts(draft) == nil)
  }
}
