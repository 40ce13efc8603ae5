import Civics
import Testing

@testable import ItemDomain

@Suite("Where an item can be applied for")
struct SearchRegionTests {
  @Test(
    "is what lies within the office's division, and what that lies in",
    arguments: [
      ("440604", "440604", true), ("440604", "440604004", true), ("440604", "440604004012", true), ("440604", "440600", true),
      ("440604", "440000", true), ("440604", "440605", false), ("440604", "440605001", false), ("440604", "440700", false),
      ("440600", "440604", true), ("440000", "440604", true), ("440000", "450000", false), ("440604004000", "440604004", true),
      ("440604004", "440604005", false), ("440604004", "440604004000", true),
    ])
  func overlap(_ office: String, _ region: String, _ overlaps: Bool) throws {
    let (office, region) = (try #require(SearchRegion(office)), try #require(SearchRegion(region)))
    #expect(office.overlaps(region) == overlaps)
    #expect(region.overlaps(office) == overlaps)
  }

  @Test(
    "is no region that is not 6, 9 or 12 digits", arguments: ["", "44", "4406", "44060", "4406040", "44060a", "４４０６０４", "4406040040121"])
  func malformed(_ code: String) {
    #expect(SearchRegion(code) == nil)
    #expect(throws: SearchRefusal.badRegion) { try Sample.search.search("身份证", filter: ItemFilter(region: code)) }
  }

  @Test("reaches as far as other offices take the item in")
  func crossArea() throws {
    func codes(_ region: String) throws -> Set<String> {
      Set(try Sample.search.search("", filter: ItemFilter(region: region), limit: 200).hits.map(\.item.code))
    }
    let items = Sample.catalogue.items
    // All of the sample is of 禅城区, 440604.
    #expect(try codes("440604") == Set(items.map(\.code)))
    #expect(try codes("440600") == Set(items.map(\.code)))
    #expect(try codes("440605") == Set(items.filter { $0.crossArea != .district }.map(\.code)))
    #expect(try codes("440100") == Set(items.filter { [.nationwide, .crossProvince, .crossCity].contains($0.crossArea) }.map(\.code)))
    #expect(try codes("110101") == Set(items.filter { [.nationwide, .crossProvince].contains($0.crossArea) }.map(\.code)))
  }

  @Test("is everywhere where the code tells no division")
  func unknown() throws {
    var draft = Sample.draft
    let place = try #require(draft.items.firstIndex { $0.code == "P066" && $0.crossArea == "0" })
    draft.items[place].implementationCode = "11XXXXXX" + draft.items[place].implementationCode.dropFirst(8)
    let search = ItemSearch(try Catalogue(draft))
    let elsewhere = ItemFilter(region: "110101")
    #expect(try search.search("养狗", filter: elsewhere).hits.map(\.item.code).contains("P066"))
    #expect(try !Sample.search.search("养狗", filter: elsewhere).hits.map(\.item.code).contains("P066"))
  }
}
