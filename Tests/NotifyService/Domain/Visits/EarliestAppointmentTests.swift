import Civics
import NotifyDomain
import Testing

@Suite("The earliest appointment")
struct EarliestAppointmentTests {
  let rules = SampleHalls.rules

  private func earliest(
    _ reasons: [VisitReason], now: String, rules: BookingRules? = nil, pool: SeatPool = .online,
    taken: (Hall.ID, Day) -> Set<Seat> = { _, _ in [] }
  ) -> Result<Appointment, BookingRefusal> {
    (rules ?? self.rules).earliestAppointment(for: reasons, pool: pool, now: SampleHalls.time(now), taken: taken)
  }

  @Test("With all seats free a person comes first thing tomorrow, to the first window")
  func tomorrow() {
    #expect(
      earliest([SampleHalls.reason("a")], now: "2026-11-23 16:00")
        == .success(Appointment(hall: "H1", day: Day("2026-11-24")!, slots: 0..<1, seat: 0, window: 1, start: 510, minutes: 8)))
  }

  @Test("A company comes to the hall for companies, a person never does")
  func skills() throws {
    #expect(try earliest([SampleHalls.reason("a", .originals, .legalPerson)], now: "2026-11-23 16:00").get().hall == "H3")
    let onlyCompanies = BookingRules(halls: [SampleHalls.smartCity], calendar: .published)
    #expect(earliest([SampleHalls.reason("a")], now: "2026-11-23 16:00", rules: onlyCompanies) == .failure(.noSuitableHall))
    #expect(
      earliest([SampleHalls.reason("a")], now: "2026-11-23 16:00", rules: BookingRules(halls: [], calendar: .published))
        == .failure(.noSuitableHall))
  }

  @Test("With no days of lead, people come today after the lead minutes and never in the past")
  func today() throws {
    let rules = BookingRules(halls: SampleHalls.all, calendar: .published, leadMinutes: 120, leadDays: 0)
    #expect(try earliest([SampleHalls.reason("a")], now: "2026-11-23 08:30", rules: rules).get().start == 10 * 60 + 30)
    #expect(try earliest([SampleHalls.reason("a")], now: "2026-11-23 08:31", rules: rules).get().start == 10 * 60 + 45)
    #expect(try earliest([SampleHalls.reason("a")], now: "2026-11-23 10:00", rules: rules).get().start == 14 * 60)
    let evening = try earliest([SampleHalls.reason("a")], now: "2026-11-23 22:30", rules: rules).get()
    #expect((evening.day, evening.start) == (Day("2026-11-24")!, 510))
  }

  @Test("A lead of minutes that ends tomorrow counts tomorrow too")
  func leadOverMidnight() throws {
    let rules = BookingRules(halls: SampleHalls.all, calendar: .published, leadMinutes: 12 * 60, leadDays: 1)
    let found = try earliest([SampleHalls.reason("a")], now: "2026-11-23 22:00", rules: rules).get()
    #expect((found.day, found.start) == (Day("2026-11-24")!, 10 * 60))
  }

  @Test("On Friday the next is Saturday morning where a hall is open, and only there")
  func saturday() throws {
    let found = try earliest([SampleHalls.reason("a")], now: "2026-11-27 09:00").get()
    #expect((found.hall, found.day, found.start) == ("H1", Day("2026-11-28")!, 9 * 60))
    let company = BookingRules(halls: [SampleHalls.smartCity, SampleHalls.zumiao], calendar: .published)
    #expect(
      try earliest([SampleHalls.reason("a", .originals, .legalPerson)], now: "2026-11-27 09:00", rules: company).get().day == Day(
        "2026-11-30")!)
  }

  @Test(
    "Holidays are skipped, Saturdays within them too, and days worked in exchange have a workday's hours",
    arguments: [
      ("2026-09-30 09:00", "2026-10-08", 510), ("2026-09-19 09:00", "2026-09-20", 510), ("2026-02-13 09:00", "2026-02-14", 510),
      ("2026-12-31 09:00", "2027-01-02", 540),
    ])
  func calendar(now: String, day: String, start: Int) throws {
    let found = try earliest([SampleHalls.reason("a")], now: now).get()
    #expect((found.day, found.start) == (Day(day)!, start))
  }

  @Test("Reasons add up, and a long visit takes slots that follow each other at one window")
  func long() throws {
    let reasons = [
      SampleHalls.reason("a", .originals), SampleHalls.reason("a", .signature), SampleHalls.reason("b", .biometric),
      SampleHalls.reason("c", .interview),
    ]
    let found = try earliest(reasons, now: "2026-11-23 09:00").get()
    #expect(found.minutes == 46)
    #expect(found.slots == 0..<4)
    #expect(Set(found.seats.map(\.number)) == [0])
  }

  @Test("A visit never goes on over noon")
  func noon() throws {
    // Only the last slot of the morning and the afternoon are free.
    let found = try earliest([SampleHalls.reason("a", .interview)], now: "2026-11-23 09:00") { hall, day in
      guard day == Day("2026-11-24")! else { return [] }
      return Set((0..<13).flatMap { slot in (0..<20).map { Seat(hall: hall, day: day, slot: slot, number: $0) } })
    }.get()
    #expect(found.start == 14 * 60)
  }

  @Test("The lowest free seat is taken, and the other hall when the first is full at that time")
  func fillsUp() throws {
    let day = Day("2026-11-24")!
    let taken = Set((0..<16).filter { $0 != 3 }.map { Seat(hall: "H1", day: day, slot: 0, number: $0) })
    #expect(try earliest([SampleHalls.reason("a")], now: "2026-11-23 09:00") { hall, _ in hall == "H1" ? taken : [] }.get().window == 4)
    let all = taken.union([Seat(hall: "H1", day: day, slot: 0, number: 3)])
    let other = try earliest([SampleHalls.reason("a")], now: "2026-11-23 09:00") { hall, _ in hall == "H1" ? all : [] }.get()
    #expect((other.hall, other.start, other.window) == ("H2", 510, 1))
  }

  @Test("Staff give away their own seats only")
  func pools() throws {
    let found = try earliest([SampleHalls.reason("a")], now: "2026-11-23 09:00", pool: .staff).get()
    #expect((found.seat, found.window) == (16, 17))
  }

  @Test("Full halls are refused with the last day that could be booked, and nothing beyond the horizon is given")
  func full() {
    var asked: Set<Day> = []
    let result = earliest([SampleHalls.reason("a")], now: "2026-11-23 09:00") { hall, day in
      asked.insert(day)
      return Set((0..<28).flatMap { slot in (0..<20).map { Seat(hall: hall, day: day, slot: slot, number: $0) } })
    }
    // Twenty workdays after Monday 23 November.
    #expect(result == .failure(.full(through: Day("2026-12-21")!)))
    #expect(asked.max() == Day("2026-12-21")!)
    #expect(asked.min() == Day("2026-11-24")!)
  }

  @Test("A visit longer than any hall is open at a stretch is refused")
  func tooLong() {
    let reasons = (0..<11).map { SampleHalls.reason("c\($0)", .interview) }
    #expect(earliest(reasons, now: "2026-11-23 09:00") == .failure(.tooLong(minutes: 220)))
  }

  @Test("The order in which halls are listed changes nothing")
  func order() throws {
    let shuffled = BookingRules(halls: SampleHalls.all.reversed(), calendar: .published)
    for target in ItemTarget.allCases {
      for now in ["2026-11-23 09:00", "2026-11-27 12:00", "2026-09-30 23:59"] {
        let reason = SampleHalls.reason("a", .biometric, target)
        #expect(earliest([reason], now: now) == earliest([reason], now: now, rules: shuffled))
      }
    }
  }

  @Test("An error of the seat book passes through as it is")
  func storeError() {
    struct Lost: Error {}
    #expect(throws: Lost.self) {
      try rules.earliestAppointment(for: [SampleHalls.reason("a")], now: SampleHalls.time("2026-11-23 09:00")) { _, _ throws(Lost) in
        throw Lost()
      }
    }
  }

  /// The rule said again by brute force: every hall, day, slot and seat is tried, and the least by time, own skill, hall and seat wins.
  @Test("It is the least of all free places, whatever is taken", arguments: 0..<60)
  func bruteForce(seed: UInt64) throws {
    var random = Sequence64(state: seed)
    let now = ShanghaiTime(utcSeconds: Int(1_790_000_000 + random.next() % 10_000_000))
    let reasons = (0...random.next() % 3).map { number in
      SampleHalls.reason("c\(number)", VisitReasonKind.allCases[Int(random.next() % 4)], ItemTarget.allCases[Int(random.next() % 2)])
    }
    let busy = random.next() % 100
    var books: [String: Set<Seat>] = [:]
    func taken(_ hall: Hall.ID, _ day: Day) -> Set<Seat> {
      if let known = books["\(hall) \(day)"] { return known }
      var seats: Set<Seat> = []
      for slot in 0..<28 {
        for number in 0..<20 where random.next() % 100 < busy + 40 { seats.insert(Seat(hall: hall, day: day, slot: slot, number: number)) }
      }
      books["\(hall) \(day)"] = seats
      return seats
    }
    let answer = rules.earliestAppointment(for: reasons, now: now, taken: taken)

    let length = reasons.map { [VisitReasonKind.originals: 8, .signature: 6, .biometric: 12, .interview: 20][$0.kind]! }.reduce(0, +)
    var best: (key: [Int], place: String)?
    for (order, hall) in [SampleHalls.smartCity, SampleHalls.kuiqiRoad, SampleHalls.zumiao].enumerated() {
      guard hall.id != "H3" || reasons.allSatisfy({ $0.target == .legalPerson }) else { continue }
      var workdays = 0
      for ahead in 1...60 {
        let day = now.day + ahead
        if WorkdayCalendar.published.isWorkday(day) { workdays += 1 }
        if workdays > 20 || (workdays == 20 && !WorkdayCalendar.published.isWorkday(day)) { break }
        for period in hall.hours[DayKind(of: day, in: .published)] ?? [] {
          let starts = Array(stride(from: period.lowerBound, through: period.upperBound - hall.slotMinutes, by: hall.slotMinutes))
          let all = hall.slots(on: DayKind(of: day, in: .published))
          for (index, start) in starts.enumerated() {
            let count = (length + hall.slotMinutes - 1) / hall.slotMinutes
            guard index + count <= starts.count else { continue }
            guard day.number * 1_440 + start - 480 >= (now.utcSeconds + 59) / 60 + 120 else { continue }
            let first = all.first { $0.start == start }!.index
            for seat in 0..<hall.onlineSeats
            where (first..<first + count).allSatisfy({
              !taken(hall.id, day).contains(Seat(hall: hall.id, day: day, slot: $0, number: seat))
            }) {
              let key = [day.number, start, order, seat]
              if best == nil || key.lexicographicallyPrecedes(best!.key) {
                best = (key, "\(hall.id) \(day) \(first..<first + count) \(seat)")
              }
              break
            }
          }
        }
      }
    }
    switch answer {
    case .success(let found): #expect("\(found.hall) \(found.day) \(found.slots) \(found.seat)" == best?.place)
    case .failure(let refusal):
      #expect(best == nil)
      if case .full = refusal {} else { Issue.record("\(refusal)") }
    }
  }
}
