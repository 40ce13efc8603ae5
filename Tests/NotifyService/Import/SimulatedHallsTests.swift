import Foundation
import NotifyDomain
import Testing

@testable import NotifyService

@Suite("Halls with a day's load")
struct SimulatedHallsTests {
  static let load = #"""
    "load": {"comparable": [{"windows": 100, "visitors_a_day": 2000}, {"windows": 50, "cases_a_day": 9000}],
      "arrivals_share_by_half_hour_from_0830": [0.5, 0.25, 0.25], "service_minutes": {"median": 5, "p90": 12}, "no_show": 0.1,
      "walk_in_share": 0.5, "channels": {"online": 0.3, "window": 0.6, "kiosk": 0.1}, "reason_share": {"originals": 1},
      "legal_person_share": 0.2},
    """#

  private static let file = HallCatalogueTests.file.replacingOccurrences(of: #""visit_minutes""#, with: load + #" "visit_minutes""#)

  private func read(_ old: String = "", _ new: String = "") throws(SimulatedHallsFault) -> SimulatedHalls {
    let text = old.isEmpty ? Self.file : Self.file.replacingOccurrences(of: old, with: new)
    #expect(old.isEmpty || text != Self.file)
    return try SimulatedHalls(json: Array(text.utf8))
  }

  @Test("The load is read as written, visitors of the halls that tell them alone")
  func reads() throws {
    let data = try read()
    #expect(data.halls.map(\.id) == ["H1", "H3"])
    #expect(data.load.arrivals == [0.5, 0.25, 0.25])
    #expect((data.load.service.median, data.load.service.p90) == (5, 12))
    #expect((data.load.noShow, data.load.walkIns, data.load.visitorsPerWindow, data.load.legalPersons) == (0.1, 0.5, 20, 0.2))
    #expect(abs(data.load.ownBookings - 0.4) < 1e-9)
    #expect(data.load.reasons == [.originals: 1])
  }

  @Test("The sample that the program carries has the load to plan for")
  func sample() throws {
    let sample = try SimulatedHalls.sample()
    #expect(sample.halls.map(\.id) == ["H1", "H2", "H3"] && sample.minutes == .typical)
    #expect(sample.load.arrivals == SampleLoad.arrivals && sample.load.reasons == HallLoad.typicalReasons)
    #expect((sample.load.service.median, sample.load.service.p90) == (7, 16))
    #expect((sample.load.noShow, sample.load.walkIns, sample.load.legalPersons) == (0.08, 0.45, 0.3))
    #expect(abs(sample.load.visitorsPerWindow - 26.2) < 0.01)
    #expect(abs(sample.load.ownBookings - 0.4) < 1e-9)
  }

  @Test("A file without a load gets the sample's, one without shares the typical ones, and one without its format's name is read")
  func defaults() throws {
    #expect(try SimulatedHalls(json: Array(HallCatalogueTests.file.utf8)).load == SimulatedHalls.sample().load)
    let plain = try read(#""reason_share": {"originals": 1},"#, "").load
    #expect(plain.reasons == HallLoad.typicalReasons)
    let unnamed = Self.file.replacingOccurrences(of: #""schema": "yimen-halls/1","#, with: "")
    #expect(try SimulatedHalls(json: Array(unnamed.utf8)).load == read().load)
  }

  @Test("A fault is named with the figure that it is in")
  func faults() {
    #expect(throws: SimulatedHallsFault.load(.arrivals)) { try read("[0.5, 0.25, 0.25]", "[0.5, 0.25]") }
    #expect(throws: SimulatedHallsFault.load(.service)) { try read(#""p90": 12"#, #""p90": 4"#) }
    #expect(throws: SimulatedHallsFault.load(.noShow)) { try read(#""no_show": 0.1"#, #""no_show": 1.1"#) }
    #expect(throws: SimulatedHallsFault.load(.walkIns)) { try read(#""walk_in_share": 0.5"#, #""walk_in_share": -0.5"#) }
    #expect(throws: SimulatedHallsFault.load(.channels)) { try read(#""window": 0.6"#, #""window": -0.6"#) }
    #expect(throws: SimulatedHallsFault.load(.comparable)) { try read(#", "visitors_a_day": 2000"#, "") }
    #expect(throws: SimulatedHallsFault.load(.reasons)) { try read(#""originals": 1}"#, #""tea": 1}"#) }
    #expect(throws: SimulatedHallsFault.load(.legalPersons)) { try read(#""legal_person_share": 0.2"#, #""legal_person_share": 2"#) }
    #expect(throws: SimulatedHallsFault.unreadableLoad) { try read(#""no_show": 0.1"#, #""no_show": "few""#) }
    for (old, new, place) in [("yimen-halls/1", "yimen-halls/2", "schema"), ("\"H3\"", "\"H1\"", "H1"), ("{\"schema\"", "[", "JSON")] {
      let fault = #expect(throws: SimulatedHallsFault.self) { try read(old, new) }
      #expect(fault.map { "\($0)".contains(place) } == true)
    }
    #expect("\(SimulatedHallsFault.load(.noShow))".contains("load.no_show"))
  }
}
