import Civics
import NotifyDomain
import Testing

@Suite("What a day of a hall offers")
struct HallDayTests {
  let day = Day("2026-11-24")!

  private func hall(
    breaks: [Range<Int>] = [], closures: [HallClosure] = [], windowSkills: [Int: Set<HallSkill>] = [:], itemMinutes: [String: Int] = [:],
    hours: [DayKind: [Range<Int>]] = [.workday: [540..<720, 840..<960]], onlineSeats: Int = 2
  ) throws -> Hall {
    try Hall(
      id: "S", code: "", name: Bilingual("厅", "Hall"), windows: 4, skills: [.any, .legalPerson], hours: hours, slotMinutes: 30,
      onlineSeats: onlineSeats, staffSeats: 1, horizonWorkdays: 20, windowSkills: windowSkills, breaks: breaks, closures: closures,
      itemMinutes: itemMinutes)
  }

  private func closure(_ minutes: Range<Int>? = nil, _ days: ClosedRange<Day>? = nil) -> HallClosure {
    HallClosure(days: days ?? day...day, minutes: minutes, reason: Bilingual("停电检修", "power works"))
  }

  @Test("Hours without breaks and closures, and the slots that are left keep their index")
  func closes() throws {
    let open = try hall().offering(on: day, in: .published)
    #expect((open.periods, open.slots.map(\.index)) == ([540..<720, 840..<960], Array(0..<10)))
    let closed = try hall(closures: [closure(600..<660)]).offering(on: day, in: .published)
    #expect(closed.periods == [540..<600, 660..<720, 840..<960])
    #expect(closed.slots.map(\.index) == [0, 1, 4, 5, 6, 7, 8, 9])
    #expect(closed.slots.map(\.start) == open.slots.map(\.start).filter { !(600..<660).contains($0) })
    #expect(closed.closures.map(\.reason.en) == ["power works"])
    // A slot that the closure only touches is closed with it.
    #expect(try hall(closures: [closure(615..<616)]).offering(on: day, in: .published).slots.map(\.index) == [0, 1, 3, 4, 5, 6, 7, 8, 9])
    let broken = try hall(breaks: [600..<630]).offering(on: day, in: .published)
    #expect((broken.periods, broken.slots.count) == ([540..<600, 630..<720, 840..<960], 9))
    #expect(broken.closures.isEmpty)
  }

  @Test("A day that is closed offers nothing and says why; the days beside it are as ever")
  func wholeDay() throws {
    let hall = try hall(closures: [closure(nil, day...day + 1)])
    let closed = hall.offering(on: day, in: .published)
    #expect(!closed.isOpen && closed.slots.isEmpty && closed.closures.count == 1)
    #expect(hall.offering(on: day + 2, in: .published).isOpen)
    // A Sunday is closed by its hours, and needs no reason.
    #expect(try self.hall(closures: [closure(nil, day...day + 7)]).offering(on: Day("2026-11-29")!, in: .published).closures.isEmpty)
  }

  @Test("A window that does not serve somebody is not given to them")
  func windows() throws {
    let hall = try hall(windowSkills: [1: [.legalPerson]])
    let rules = BookingRules(halls: [hall], calendar: .published)
    let choice = SeatChoice(hall: "S", day: day, start: 540)
    func window(_ target: ItemTarget) throws -> Int {
      try rules.appointment(
        at: choice, for: [SampleHalls.reason("a", .originals, target)], pool: .online, now: SampleHalls.time("2026-11-20 09:00"),
        taken: { _, _, _ in [] }
      ).get().window
    }
    #expect(try (window(.naturalPerson), window(.legalPerson)) == (2, 1))
  }

  @Test("An item may take a time of its own at a hall")
  func lengths() throws {
    let hall = try hall(itemMinutes: ["P1": 45])
    let long = VisitReason(
      caseID: "a", kind: .originals, caseNumber: "N", item: Bilingual("事项", "Item"), target: .naturalPerson, itemCode: "P1")
    #expect(hall.minutes(for: [long, SampleHalls.reason("b")], usually: .typical) == 53)
  }

  @Test("What a record may not say is refused with its rule")
  func faults() {
    #expect(throws: HallFault.windowSkills) { try hall(windowSkills: [5: [.any]]) }
    #expect(throws: HallFault.windowSkills) { try hall(windowSkills: [1: [.naturalPerson]]) }
    #expect(throws: HallFault.windowSkills) { try hall(windowSkills: [1: []]) }
    #expect(throws: HallFault.breaks) { try hall(breaks: [600..<660, 630..<700]) }
    #expect(throws: HallFault.closures) {
      try hall(closures: [HallClosure(days: day...day, reason: Bilingual("检修", ""))])
    }
    #expect(throws: HallFault.closures) { try hall(closures: [closure(1_400..<1_500)]) }
    #expect(throws: HallFault.closures) { try hall(closures: [closure(nil, day...day + 366)]) }
    #expect(throws: HallFault.itemMinutes) { try hall(itemMinutes: ["P1": 241]) }
    #expect(HallPlace(latitude: 90_000_001, longitude: 0) == nil)
  }

  @Test("A change of a hall leaves a visit its time, counts its slots anew, or is a conflict with its reason")
  func fits() throws {
    let before = try hall()
    let rules = BookingRules(halls: [before], calendar: .published)
    let place = try rules.appointment(
      at: SeatChoice(hall: "S", day: day, start: 600), for: [SampleHalls.reason("a", .originals, .legalPerson)], pool: .online,
      now: SampleHalls.time("2026-11-20 09:00"), taken: { _, _, _ in [] }
    ).get()
    let visit = Visit(
      id: "v", subject: "s", status: .confirmed, pool: .online, reasons: [SampleHalls.reason("a", .originals, .legalPerson)],
      appointment: place, revision: 1)
    func fit(_ hall: Hall?) -> HallFit { BookingRules(halls: hall.map { [$0] } ?? [], calendar: .published).fit(of: visit) }
    #expect(fit(before) == .same)
    #expect(fit(try hall(closures: [closure(840..<960)])) == .same)
    guard case .renumbered(let anew) = fit(try hall(hours: [.workday: [480..<720]])) else {
      Issue.record("an earlier opening counts the slots otherwise")
      return
    }
    #expect((anew.start, anew.window, anew.slots) == (600, place.window, 4..<5))
    #expect(fit(nil) == .conflict(.hallGone))
    #expect(fit(try hall(closures: [closure()])) == .conflict(.closed))
    #expect(fit(try hall(closures: [closure(600..<610)])) == .conflict(.closed))
    #expect(fit(try hall(hours: [.workday: [615..<720]])) == .conflict(.hours))
    #expect(fit(try hall(onlineSeats: 0)) == .same)
    #expect(fit(try hall(windowSkills: [1: [.legalPerson]])) == .same)
    let narrow = try Hall(
      id: "S", code: "", name: Bilingual("厅", "Hall"), windows: 4, skills: [.naturalPerson], hours: before.hours, slotMinutes: 30,
      onlineSeats: 2, staffSeats: 1, horizonWorkdays: 20)
    #expect(fit(narrow) == .conflict(.skill))
    // Beside the slots it keeps its seat, and comes back to them when the hall does.
    let beside = visit.besideSlots()
    #expect(beside.seats == [Seat(hall: "S", day: day, slot: Seat.besideSlots + 600, number: place.seat)])
    #expect(rules.fit(of: beside) == .renumbered(place))
  }

  @Test(
    "A hall that is given up is open through its last day, offers and takes nothing after it, and what is booked after it is a conflict")
  func lastDay() throws {
    func hall(_ lastDay: Day?) throws -> Hall {
      try Hall(
        id: "S", code: "", name: Bilingual("厅", "Hall"), windows: 4, skills: [.any], hours: [.workday: [540..<720]], slotMinutes: 30,
        onlineSeats: 2, staffSeats: 1, horizonWorkdays: 20, lastDay: lastDay)
    }
    let now = SampleHalls.time("2026-11-20 09:00")
    let reason = SampleHalls.reason("a")
    let choice = SeatChoice(hall: "S", day: day + 1, start: 600)
    func choose(_ rules: BookingRules) -> Result<Appointment, BookingRefusal> {
      rules.appointment(at: choice, for: [reason], pool: .online, now: now, taken: { _, _, _ in [] })
    }
    let place = try choose(BookingRules(halls: [hall(nil)], calendar: .published)).get()
    let rules = BookingRules(halls: [try hall(day)], calendar: .published)
    #expect(try hall(day).offering(on: day, in: .published).isOpen && !hall(day).offering(on: day + 1, in: .published).isOpen)
    #expect(choose(rules) == .failure(.tooFar(through: day)))
    #expect(rules.fit(of: place, for: [reason]) == .conflict(.hallGone))
    #expect(BookingRules(halls: [try hall(day + 1)], calendar: .published).fit(of: place, for: [reason]) == .same)
    // Today is too late to book for today.
    for last in ["2026-11-19", "2026-11-20"] {
      let gone = BookingRules(halls: [try hall(Day(last)!)], calendar: .published)
      #expect(gone.earliestAppointment(for: [reason], now: now, taken: { _, _ in [] }) == .failure(.noSuitableHall))
    }
  }
}
