import Civics
import Foundation
import NotifyDomain
import Testing

@testable import NotifyService

@Suite("Reading a halls file")
struct HallCatalogueTests {
  static let file = """
    {"schema": "yimen-halls/1", "basis": "ignored",
     "halls": [
      {"id": "H1", "code": "44060400000001", "name": "魁奇路大厅", "name_en": "Kuiqi Road Hall", "windows": 24, "skills": ["any"],
       "hours": {"workdays": [["08:30", "12:00"], ["14:00", "17:30"]], "saturday": [["09:00", "12:00"]]},
       "slot_minutes": 15, "seats_per_slot": {"online": 16, "staff": 4}, "horizon_workdays": 20},
      {"id": "H3", "code": "", "name": "智慧新城大厅", "windows": 10, "skills": ["legal_person"],
       "hours": {"workdays": [["08:30", "12:00"], ["14:00", "24:00"]]},
       "slot_minutes": 20, "seats_per_slot": {"online": 8, "staff": 2}, "horizon_workdays": 20}],
     "visit_minutes": {"originals": 8, "signature": 6, "biometric": 12, "interview": 20}}
    """

  private func read(_ old: String = "", _ new: String = "") throws(HallImportFault) -> HallCatalogue {
    let text = old.isEmpty ? Self.file : Self.file.replacingOccurrences(of: old, with: new)
    #expect(old.isEmpty || text != Self.file)
    return try HallCatalogue(json: Data(text.utf8))
  }

  @Test("Halls, hours, seats and lengths are read as written")
  func reads() throws {
    let catalogue = try read()
    #expect(catalogue.minutes == .typical)
    #expect(catalogue.halls.map(\.id) == ["H1", "H3"])
    let first = catalogue.halls[0]
    #expect(first.name == Bilingual("魁奇路大厅", "Kuiqi Road Hall"))
    #expect(first.hours == [.workday: [510..<720, 840..<1_050], .saturday: [540..<720]])
    #expect((first.windows, first.slotMinutes, first.onlineSeats, first.staffSeats, first.horizonWorkdays) == (24, 15, 16, 4, 20))
    #expect(first.skills == [.any])
    #expect(catalogue.halls[1].skills == [.legalPerson])
    #expect(catalogue.halls[1].name.en == "智慧新城大厅")
    #expect(catalogue.halls[1].hours[.workday]?.last == 840..<1_440)
  }

  @Test("A hall's last day is read where there is one, and a record without it is written without it")
  func lastDay() throws {
    #expect(try read().halls.allSatisfy { $0.lastDay == nil })
    #expect(try read().records.allSatisfy { !$0.json.contains("last_day") })
    let given = try read("\"horizon_workdays\": 20}]", "\"horizon_workdays\": 20, \"last_day\": \"2026-12-31\"}]")
    #expect(given.halls.map(\.lastDay) == [nil, Day("2026-12-31")])
    #expect(given.records[1].json.contains("\"last_day\":\"2026-12-31\""))
  }

  @Test("The sample that the program carries is taken as it is, in both languages")
  func sample() throws {
    let sample = try HallCatalogue.sample()
    #expect(sample.halls.map(\.id) == ["H1", "H2", "H3"])
    #expect(sample.halls[0].name == Bilingual("区行政服务中心魁奇路大厅", "Kuiqi Road Hall of the District Service Centre"))
    #expect(sample.halls.allSatisfy { $0.name.zh != $0.name.en })
    #expect(sample.minutes == .typical)
  }

  @Test("A fault is named with the place where it is")
  func faults() {
    #expect(throws: HallImportFault.unreadable(path: "halls.0.windows")) { try read("\"windows\": 24", "\"windows\": \"24\"") }
    #expect(throws: HallImportFault.unreadable(path: "schema")) { try read("yimen-halls/1", "yimen-halls/2") }
    #expect(throws: HallImportFault.unreadable(path: "")) { try HallCatalogue(json: Data("[".utf8)) }
    #expect(throws: HallImportFault.duplicate(id: "H1")) { try read("\"H3\"", "\"H1\"") }
    #expect(throws: HallImportFault.hall(id: "H1", .seats)) { try read("\"online\": 16", "\"online\": 21") }
    #expect(throws: HallImportFault.value(hall: "H3", field: "last_day")) {
      try read("\"horizon_workdays\": 20}]", "\"horizon_workdays\": 20, \"last_day\": \"soon\"}]")
    }
    #expect(throws: HallImportFault.value(hall: "H1", field: "skills")) { try read("[\"any\"]", "[\"all\"]") }
    #expect(throws: HallImportFault.value(hall: "H1", field: "hours")) { try read("saturday", "moonday") }
    #expect(throws: HallImportFault.visitMinutes) { try read("\"signature\": 6, ", "") }
    #expect(throws: HallImportFault.visitMinutes) { try read("\"signature\": 6", "\"signature\": 0") }
    #expect(throws: HallImportFault.visitMinutes) { try read("\"signature\"", "\"autograph\"") }
    #expect(throws: HallImportFault.count) {
      try HallCatalogue(json: Data(#"{"schema": "yimen-halls/1", "halls": [], "visit_minutes": {}}"#.utf8))
    }
  }

  @Test("A time that is no time of day is refused", arguments: ["8:30", "08:60", "24:01", "08-30", "+8:30", "", "12:00"])
  func times(text: String) {
    #expect(throws: HallImportFault.value(hall: "H1", field: "hours")) { try read("[[\"08:30\"", "[[\"\(text)\"") }
  }
}
