import Civics
import NotifyDomain
import Testing

@Suite("A hall whose slots are being counted anew")
struct PausedHallTests {
  private let now = SampleHalls.time("2026-11-23 09:00")
  private let rules = BookingRules(halls: SampleHalls.all, calendar: .published, paused: ["H1"])
  private let free: (Hall.ID, Day) -> Set<Seat> = { _, _ in [] }

  @Test("Nothing is booked, offered or chosen in it, and other halls are as ever")
  func paused() throws {
    let reason = SampleHalls.reason("a")
    #expect(try rules.earliestAppointment(for: [reason], now: now, taken: free).get().hall == "H2")
    let offers = rules.offers(
      for: [reason], wish: SeatWish(hall: "H1"), pool: .online, now: now, isFull: { _, _ in false }, load: { _, _ in 0 },
      taken: { _, _, _ in [] })
    #expect(!offers.isEmpty && offers.allSatisfy { $0.appointment.hall != "H1" })
    func choose(_ hall: String) -> Result<Appointment, BookingRefusal> {
      let choice = SeatChoice(hall: hall, day: Day("2026-11-25")!, start: 10 * 60)
      return rules.appointment(at: choice, for: [reason], pool: .online, now: now, taken: { _, _, _ in [] })
    }
    #expect(choose("H1") == .failure(.seatTaken))
    #expect(try choose("H2").get().hall == "H2")
  }

  @Test("A reason joins no visit of it, since nobody knows yet where the visit's seats are")
  func joins() throws {
    let visit = try SampleHalls.rules.book(SampleHalls.reason("a"), visit: "v1", subject: "s1", now: now, taken: free).get().visit
    #expect(visit.appointment.hall == "H1")
    #expect(SampleHalls.rules.canJoin(visit, now: now) && !rules.canJoin(visit, now: now))
  }

  @Test("A seat that was kept in a hall which has closed since is not confirmed, whether or not somebody has come by")
  func keptSeat() throws {
    let visit = try SampleHalls.rules.book(SampleHalls.reason("a"), visit: "v1", subject: "s1", now: now, taken: free).get().visit
    let other = Appointment(hall: "H2", day: Day("2026-11-25")!, slots: 0..<1, seat: 0, window: 1, start: 8 * 60 + 30, minutes: 8)
    let held = try SampleHalls.rules.hold(other, for: visit, counts: nil, now: now).get().visit
    #expect(try SampleHalls.rules.confirm(held, now: now).get()?.visit.appointment == other)
    let gone = BookingRules(halls: [SampleHalls.kuiqiRoad], calendar: .published)
    #expect(gone.confirm(held, now: now) == .failure(.holdEnded(.held)))
  }

  @Test("A review goes through its parts, each from today on, and says when it is at its end")
  func parts() {
    let today = Day("2026-11-23")!
    let begun = HallReview(hall: "H1", renumbers: true, position: HallReview.Position(before: today))
    let inside = HallReview.Position(day: today + 3, start: 600, visit: "v1")
    #expect(begun.after(inside, today: today)?.position == inside && begun.after(inside, today: today)?.part == .holds)
    var (parts, review): ([HallReview.Part], HallReview?) = ([], begun)
    while let now = review {
      parts.append(now.part)
      review = now.after(nil, today: today)
      #expect(review.map { $0.position == HallReview.Position(before: today) && $0.renumbers } ?? true)
    }
    #expect(parts == [.holds, .visits, .places])
  }

  @Test("An added hour counts the slots otherwise, and a closure, a name or a window more does not")
  func countsOtherwise() throws {
    let hall = SampleHalls.zumiao
    func other(hours: Range<Int>, windows: Int = 12, closures: [HallClosure] = []) throws -> Hall {
      try Hall(
        id: "H2", code: "", name: Bilingual("厅", "Hall"), windows: windows, skills: [.any],
        hours: [.workday: [hours, SampleHalls.afternoon]], slotMinutes: 15, onlineSeats: 8, staffSeats: 2, horizonWorkdays: 20,
        closures: closures)
    }
    let day = Day("2026-11-25")!
    let closure = HallClosure(days: day...day, reason: Bilingual("检修", "Works"))
    #expect(try !other(hours: SampleHalls.morning, windows: 13, closures: [closure]).countsOtherwise(in: hall))
    #expect(try other(hours: 8 * 60..<12 * 60).countsOtherwise(in: hall))
  }
}
