import Civics
import ItemDomain
import Testing

@Suite("An item at a place")
struct ItemPlaceTests {
  /// P001 with a variation of the province, the prefecture, the district, a street and a hall.
  private static let item: Item = {
    var draft = Sample.draft
    draft.items[0].vary { ($0.hall, $0.address) = ("H1", "大厅") }
    draft.items[0].vary { ($0.region, $0.address) = ("440604003", "街道") }
    draft.items[0].vary { ($0.region, $0.address, $0.enquiry) = ("440604", "区", "区电话") }
    draft.items[0].vary { ($0.region, $0.address, $0.enquiry, $0.officeHours) = ("440600", "市", "市电话", "工作日") }
    let first = draft.items[0].materials[0].material
    draft.items[0].vary { ($0.region, $0.address, $0.hallVisits, $0.materialsLeftOut) = ("440000", "省", 0, [first]) }
    return try! Catalogue(draft).item("P001")!
  }()

  @Test(
    "is as the narrowest place says, and what that does not say as the next wider does",
    arguments: [
      ("440604003", "H1", "大厅", "区电话", "工作日"), ("440604003001", "", "街道", "区电话", "工作日"), ("440604003", "H2", "街道", "区电话", "工作日"),
      ("440604", "", "区", "区电话", "工作日"), ("440605", "", "市", "市电话", "工作日"), ("440600", "", "市", "市电话", "工作日"),
      ("440104", "", "省", "", ""), ("110101", "", "", "", ""), ("", "H1", "大厅", "", ""), ("", "", "", "", ""),
    ])
  func narrowest(_ region: String, _ hall: String, _ address: String, _ enquiry: String, _ hours: String) {
    let (item, _) = Self.item.in(region: region, hall: hall)
    #expect(item.record.address == address)
    #expect(item.record.enquiry == enquiry)
    #expect(item.record.officeHours == hours)
  }

  @Test("tells the places that were laid over it, the widest first and the hall last")
  func applied() {
    let places = Self.item.in(region: "440604003", hall: "H1").applied
    #expect(places.map(\.code) == ["440000", "440600", "440604", "440604003", "H1"])
    #expect(Self.item.in(region: "110101", hall: "H9").applied.isEmpty)
  }

  @Test("asks for no visit and no material that is dropped there, and for the same elsewhere")
  func dropped() {
    let there = Self.item.in(region: "440104", hall: "").item
    #expect(there.hallVisits == 0)
    #expect(there.visitReason == nil)
    #expect(there.materials.map(\.material) == Array(Self.item.materials.map(\.material).dropFirst()))
    let elsewhere = Self.item.in(region: "110101", hall: "").item
    #expect(elsewhere == Self.item)
  }

  @Test("a region is a code that was ever given, with a street and a community below it")
  func regions() {
    for code in ["440604", "440604003", "440604003001", "440000"] { #expect(Variation.Place.isRegion(code)) }
    for code in ["", "4406", "44060400", "999999", "99999900", "440604003001001", "44060a", "４４０６０４"] {
      #expect(!Variation.Place.isRegion(code))
    }
  }
}
