import Civics
import NotifyDomain
import Testing

@Suite("Halls")
struct HallTests {
  private func hall(
    id: String = "H9", windows: Int = 10, skills: Set<HallSkill> = [.any], periods: [Range<Int>] = [540..<720], slot: Int = 15,
    online: Int = 8, staff: Int = 2, horizon: Int = 20
  ) throws(HallFault) -> Hall {
    try Hall(
      id: id, code: "", name: Bilingual("大厅", "Hall"), windows: windows, skills: skills, hours: [.workday: periods], slotMinutes: slot,
      onlineSeats: online, staffSeats: staff, horizonWorkdays: horizon)
  }

  @Test("Slots fill each period and leave out a rest that is too short")
  func slots() {
    let slots = SampleHalls.smartCity.slots(on: .workday)
    #expect(slots.count == 20)
    #expect(slots.map(\.index) == Array(0..<20))
    #expect(slots[9] == Slot(index: 9, start: 11 * 60 + 30, length: 20))
    #expect(slots[10].start == 14 * 60)
    #expect(SampleHalls.kuiqiRoad.slots(on: .saturday).map(\.start) == Array(stride(from: 540, to: 720, by: 15)))
    #expect(SampleHalls.zumiao.slots(on: .saturday).isEmpty)
  }

  @Test("Every seat of both pools has a window of its own")
  func windows() {
    for hall in SampleHalls.all {
      let seats = SeatPool.allCases.flatMap { Array(hall.seats(of: $0)) }
      let windows = Set(seats.map(hall.window))
      #expect(windows.count == hall.onlineSeats + hall.staffSeats)
      #expect(windows.allSatisfy { 1...hall.windows ~= $0 })
    }
  }

  @Test("A hall for companies serves companies only, one for all serves all")
  func skills() {
    #expect(SampleHalls.kuiqiRoad.serves([.naturalPerson, .legalPerson]))
    #expect(SampleHalls.smartCity.serves([.legalPerson]))
    #expect(!SampleHalls.smartCity.serves([.legalPerson, .naturalPerson]))
  }

  @Test("More seats than windows are refused, since two people would be sent to one")
  func seats() {
    #expect(throws: HallFault.seats) { try hall(windows: 9) }
    #expect(throws: HallFault.seats) { try hall(windows: 0, online: 0, staff: 0) }
    #expect(throws: HallFault.seats) { try hall(windows: 1_001) }
    #expect(throws: HallFault.seats) { try hall(online: -1) }
    #expect(throws: HallFault.seats) { try hall(staff: .max) }
    #expect(throws: Never.self) { try hall(windows: 10) }
  }

  @Test(
    "Hours that overlap, run backwards, are empty or leave the day are refused",
    arguments: [[540..<720, 700..<800], [800..<900, 540..<720], [540..<540], [1_400..<1_441], [-5..<60]])
  func hours(periods: [Range<Int>]) {
    #expect(throws: HallFault.hours) { try hall(periods: periods) }
  }

  @Test("An id, a slot, a horizon or skills out of bounds are refused")
  func bounds() {
    #expect(throws: HallFault.id) { try hall(id: "") }
    #expect(throws: HallFault.id) { try hall(id: "H 1") }
    #expect(throws: HallFault.skills) { try hall(skills: []) }
    #expect(throws: HallFault.slot) { try hall(slot: 4) }
    #expect(throws: HallFault.slot) { try hall(slot: 241) }
    #expect(throws: HallFault.horizon) { try hall(horizon: 0) }
    #expect(throws: HallFault.horizon) { try hall(horizon: 251) }
  }
}
