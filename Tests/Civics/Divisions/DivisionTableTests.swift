import Civics
import Testing

struct DivisionTableTests {
  func code(_ value: Int) -> DivisionCode { DivisionCode(value)! }

  @Test(arguments: [
    (440604, 2008, "广东省佛山市禅城区"), (440603, 1992, "广东省佛山市石湾区"), (440602, 1985, "广东省佛山市汾江区"),
    (440602, 1990, "广东省佛山市城区"), (110105, 1949, "北京市朝阳区"), (440524, 1880, "广东省汕头市潮阳县"),
    (450103, 1971, "广西壮族自治区南宁市新城区"), (450103, 2010, "广西壮族自治区南宁市青秀区"), (810000, 1994, "香港特别行政区"),
    (830000, 1994, "台湾省"), (710000, 1994, "台湾省"), (440605, 1999, "广东省佛山市南海区"), (449001, 1985, "广东省潮州市"),
    (449001, 1993, "广东省顺德市"), (100000, 2020, "全国"), (659012, 2022, "新疆维吾尔自治区白杨市"),
  ])
  func `a code is named as it was called in the year`(row: (Int, Int, String)) {
    #expect(DivisionTable.fullName(of: code(row.0), in: row.1) == row.2)
  }

  @Test(arguments: [
    (440602, 1985, 440604), (440602, 2000, 440604), (440603, 1990, 440604), (440620, 1983, 442000), (440621, 1990, 440607),
    (440622, 1990, 440605), (440623, 1990, 440606), (440624, 1990, 440608), (440681, 1996, 440606), (440682, 1996, 440605),
    (440683, 1996, 440607), (440684, 1996, 440608), (449001, 1993, 440606), (449004, 1993, 440605), (449008, 1993, 440607),
    (449023, 1993, 440608),
  ])
  func `an abandoned code maps to its successor`(row: (Int, Int, Int)) {
    #expect(DivisionTable.successor(of: code(row.0), in: row.1) == code(row.2))
  }

  @Test func `a code that meant another place in that year has not that place's successor`() {
    #expect(DivisionTable.successor(of: code(449001), in: 1985) == nil)
  }

  @Test func `a code in use, and one whose end has no record, have no successor`() {
    #expect(DivisionTable.successor(of: code(440604), in: 2010) == nil)
    #expect(DivisionTable.successor(of: code(440524), in: 1990) == nil)
    #expect(DivisionTable.successor(of: code(440699), in: 1990) == nil)
  }

  @Test func `codes that were never given are not known`() {
    #expect(!DivisionTable.knows(code(440699)))
    #expect(!DivisionTable.knows(code(0)))
    #expect(!DivisionTable.knows(code(999_999)))
    #expect(DivisionTable.knows(code(110000)))
    #expect(DivisionTable.fullName(of: code(440699), in: 2000) == nil)
  }

  @Test func `the table holds every row of its origin and the one added, each readable`() {
    let uses = (0...999_999).flatMap { DivisionTable.uses(of: code($0)) }
    #expect(uses.count == 7_662)
    #expect(Set(uses.map(\.code)).count == 6_739)
    #expect(uses.allSatisfy { !$0.name.isEmpty && !$0.name.utf8.contains(UInt8(ascii: " ")) && $0.code.hasProvince })
    #expect(uses.allSatisfy { ($0.from ?? 0) <= ($0.to ?? 9999) })
  }

  @Test(arguments: ["44060", "4406040", "44060a", "", "４40604"])
  func `a text that is not six digits is no code`(text: String) {
    #expect(DivisionCode(text) == nil)
  }

  @Test func `a code knows those above it`() {
    #expect(DivisionCode("440604")?.prefecture.description == "440600")
    #expect(DivisionCode("440604")?.province.description == "440000")
    #expect(DivisionCode("004060")?.hasProvince == false)
  }
}
