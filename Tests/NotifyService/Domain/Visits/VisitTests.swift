import Civics
import NotifyDomain
import Testing

@Suite("Visits by reason")
struct VisitTests {
  let rules = SampleHalls.rules
  let now = SampleHalls.time("2026-11-23 09:00")

  private func booked(
    _ reason: VisitReason = SampleHalls.reason("a"), id: String = "v1", in book: SeatBook = SeatBook()
  ) throws -> Visit {
    try rules.book(reason, visit: id, subject: "s1", now: now, taken: book.taken).get().visit
  }

  @Test("A first reason makes a held visit with its seat")
  func books() throws {
    let book = SeatBook()
    let event = try rules.book(SampleHalls.reason("a"), visit: "v1", subject: "s1", now: now, taken: book.taken).get()
    #expect(event.kind == .booked)
    #expect(event.visit.status == .held)
    #expect(event.visit.revision == 1)
    #expect(event.visit.seats == [Seat(hall: "H1", day: Day("2026-11-24")!, slot: 0, number: 0)])
  }

  @Test("A new reason joins the same visit, which keeps its time and window and gets longer")
  func joins() throws {
    var book = SeatBook()
    let visit = try booked()
    book.keep(visit)
    let event = try #require(try rules.join(SampleHalls.reason("b", .biometric), visit, now: now, taken: book.taken).get())
    #expect(event.kind == .changed)
    #expect(event.visit.reasons.map(\.id.caseID) == ["a", "b"])
    #expect(event.visit.appointment.minutes == 20)
    #expect(event.visit.appointment.slots == 0..<2)
    #expect(event.visit.appointment.window == visit.appointment.window)
    #expect(event.visit.revision == 2)
    book.keep(event.visit)
  }

  @Test("A reason that is there already changes nothing; with other papers it is told anew")
  func joinsOnce() throws {
    let book = SeatBook()
    let visit = try booked()
    #expect(try rules.join(SampleHalls.reason("a"), visit, now: now, taken: book.taken).get() == nil)
    let more = VisitReason(
      caseID: "a", kind: .originals, caseNumber: "N-a", item: Bilingual("事项", "Item"), target: .naturalPerson,
      papers: [RequiredPaper(material: "idc", name: Bilingual("居民身份证", "resident identity card"))])
    let event = try #require(try rules.join(more, visit, now: now, taken: book.taken).get())
    #expect(event.visit.reasons == [more])
    #expect(event.visit.appointment == visit.appointment)
    #expect(event.visit.revision == 2)
  }

  @Test("When the next slot at the window is another's, the visit moves to the earliest place for all, and is to be confirmed anew")
  func moves() throws {
    var book = SeatBook()
    let visit = try booked()
    book.keep(visit)
    book.block((0..<16).map { Seat(hall: "H1", day: Day("2026-11-24")!, slot: 1, number: $0) })
    let confirmed = try #require(try rules.confirm(visit, now: now).get()).visit
    let event = try #require(try rules.join(SampleHalls.reason("b", .biometric), confirmed, now: now, taken: book.taken).get())
    #expect(event.kind == .moved)
    #expect(event.visit.status == .held)
    #expect(event.visit.appointment.hall == "H2")
    book.keep(event.visit)
    #expect(!book.taken("H1", Day("2026-11-24")!).contains(visit.seats[0]))
  }

  @Test("A move counts the visit's own seats as free")
  func movesOverItself() throws {
    var book = SeatBook()
    let one = BookingRules(halls: [SampleHalls.zumiao], calendar: .published)
    let day = Day("2026-11-24")!
    // The visit's seat, its neighbour one slot earlier free, everything else that day taken.
    let visit = Visit(
      id: "v1", subject: "s1", status: .held, pool: .online, reasons: [SampleHalls.reason("a")],
      appointment: Appointment(hall: "H2", day: day, slots: 5..<6, seat: 2, window: 3, start: 510 + 75, minutes: 8), revision: 1)
    book.block(
      (0..<28).flatMap { slot in (0..<10).map { Seat(hall: "H2", day: day, slot: slot, number: $0) } }.filter {
        !($0.number == 2 && 4...5 ~= $0.slot)
      })
    book.keep(visit)
    let event = try #require(try one.join(SampleHalls.reason("b", .biometric), visit, now: now, taken: book.taken).get())
    #expect(event.visit.appointment.slots == 4..<6)
    #expect(event.visit.appointment.seat == 2)
    book.keep(event.visit)
  }

  @Test("A reason that the hall does not serve takes the whole visit to one that does")
  func movesForSkill() throws {
    var book = SeatBook()
    let visit = try booked(SampleHalls.reason("a", .originals, .legalPerson))
    #expect(visit.appointment.hall == "H3")
    book.keep(visit)
    let event = try #require(try rules.join(SampleHalls.reason("b"), visit, now: now, taken: book.taken).get())
    #expect(event.kind == .moved)
    #expect(event.visit.appointment.hall == "H1")
  }

  @Test("Too late to bring other papers, a reason does not join")
  func joinsInTime() throws {
    let book = SeatBook()
    let visit = try booked()
    #expect(rules.canJoin(visit, now: SampleHalls.time("2026-11-24 06:30")))
    #expect(!rules.canJoin(visit, now: SampleHalls.time("2026-11-24 06:31")))
    let late = rules.join(SampleHalls.reason("b"), visit, now: SampleHalls.time("2026-11-24 07:00"), taken: book.taken)
    #expect(late == .failure(.notOpen))
  }

  @Test("There is a bound on the reasons of one visit")
  func manyReasons() throws {
    let book = SeatBook()
    var visit = try booked(SampleHalls.reason("c0", .signature))
    for number in 1..<HallLimits.reasons {
      visit = try #require(try rules.join(SampleHalls.reason("c\(number)", .signature), visit, now: now, taken: book.taken).get()).visit
    }
    #expect(visit.appointment.minutes == 120)
    #expect(rules.join(SampleHalls.reason("more", .signature), visit, now: now, taken: book.taken) == .failure(.tooManyReasons))
  }

  @Test("When a reason goes the visit is shorter from its end")
  func leaves() throws {
    let book = SeatBook()
    var visit = try booked(SampleHalls.reason("a", .interview))
    visit = try #require(try rules.join(SampleHalls.reason("b", .biometric), visit, now: now, taken: book.taken).get()).visit
    #expect(visit.appointment.slots == 0..<3)
    let event = try #require(rules.leave([SampleHalls.reason("a", .interview).id], visit))
    #expect(event.kind == .changed)
    #expect(event.visit.reasons.map(\.id.caseID) == ["b"])
    #expect(event.visit.appointment.slots == 0..<1)
    #expect(event.visit.appointment.start == visit.appointment.start)
    #expect(event.visit.revision == 3)
  }

  @Test("When the last reason goes the visit is cancelled and its seat is the next person's")
  func cancels() throws {
    var book = SeatBook()
    let visit = try booked()
    book.keep(visit)
    let event = try #require(rules.leave([visit.reasons[0].id], visit))
    #expect(event.kind == .cancelled)
    #expect(event.visit.status == .cancelled)
    #expect(event.visit.seats.isEmpty)
    book.keep(event.visit)
    #expect(book.count == 0)
    #expect(try booked(id: "v2", in: book).appointment == visit.appointment)
  }

  @Test("A reason dealt with at a window is struck off, and with the last one the visit is done and its seat free")
  func fulfils() throws {
    var book = SeatBook()
    var visit = try booked(SampleHalls.reason("a", .interview))
    visit = try #require(try rules.join(SampleHalls.reason("b", .biometric), visit, now: now, taken: book.taken).get()).visit
    let first = try #require(rules.fulfil([SampleHalls.reason("a", .interview).id], visit))
    #expect((first.kind, first.visit.reasons.map(\.id.caseID), first.visit.appointment.minutes) == (.fulfilled, ["b"], 12))
    let last = try #require(rules.fulfil([SampleHalls.reason("b", .biometric).id], first.visit))
    #expect((last.kind, last.visit.status, last.visit.revision) == (.done, .done, 4))
    book.keep(last.visit)
    #expect(book.count == 0)
    // Over is over.
    #expect(rules.fulfil([SampleHalls.reason("b", .biometric).id], last.visit) == nil)
    #expect(rules.leave([SampleHalls.reason("b", .biometric).id], last.visit) == nil)
    #expect(!rules.canJoin(last.visit, now: now))
    for event in [first, last] { #expect(Notice(event, before: visit, rules: rules) == nil) }
  }

  @Test("A reason that is not there, and a visit that is cancelled, have nothing to leave")
  func leavesNothing() throws {
    let book = SeatBook()
    let visit = try booked()
    #expect(rules.leave([SampleHalls.reason("b").id], visit) == nil)
    let cancelled = try #require(rules.leave([visit.reasons[0].id], visit)).visit
    #expect(rules.leave([visit.reasons[0].id], cancelled) == nil)
    #expect(rules.join(SampleHalls.reason("b"), cancelled, now: now, taken: book.taken) == .failure(.notOpen))
    #expect(rules.confirm(cancelled, now: now) == .failure(.notOpen))
  }

  @Test("A visit is confirmed once, before its time")
  func confirms() throws {
    let visit = try booked()
    let event = try #require(try rules.confirm(visit, now: now).get())
    #expect(event.visit.status == .confirmed)
    #expect(event.visit.revision == visit.revision)
    #expect(try rules.confirm(event.visit, now: now).get() == nil)
    #expect(rules.confirm(visit, now: visit.appointment.time) == .failure(.notOpen))
  }

  @Test("A paper that two items ask for is brought once, and its copies add up")
  func papers() {
    let card = Bilingual("居民身份证", "resident identity card")
    #expect(
      RequiredPaper.merged([
        RequiredPaper(material: "idc", name: card, needsOriginal: false, copies: 1),
        RequiredPaper(material: "hkb", name: Bilingual("居民户口簿", "household register")),
        RequiredPaper(material: "idc", name: card, needsOriginal: true, copies: 2),
      ]) == [
        RequiredPaper(material: "idc", name: card, needsOriginal: true, copies: 3),
        RequiredPaper(material: "hkb", name: Bilingual("居民户口簿", "household register")),
      ])
  }

  @Test("Each event but a confirmation is told once, with an id of its own")
  func notices() throws {
    let book = SeatBook()
    let visit = try booked()
    let booking = try #require(Notice(VisitEvent(.booked, visit), rules: rules))
    #expect(booking.id.text == "v1.visit-booked.1")
    #expect(booking.subject == "s1")
    let joined = try #require(try rules.join(SampleHalls.reason("b"), visit, now: now, taken: book.taken).get())
    #expect(Notice(joined, before: visit, rules: rules)?.id.text == "v1.visit-changed.2")
    let gone = try #require(rules.leave(Set(joined.visit.reasons.map(\.id)), joined.visit))
    let cancelled = try #require(Notice(gone, before: joined.visit, rules: rules))
    #expect(cancelled.id.text == "v1.visit-cancelled.3")
    #expect(cancelled.content.text(in: .english).body.contains("N-b"))
    #expect(Notice(try #require(try rules.confirm(visit, now: now).get()), rules: rules) == nil)
  }

  @Test("No seat is ever given twice, whatever people do", arguments: 0..<8)
  func neverTwice(seed: UInt64) throws {
    var random = Sequence64(state: seed)
    var book = SeatBook()
    let small = try Hall(
      id: "S", code: "", name: Bilingual("小厅", "Small hall"), windows: 3, skills: [.any], hours: [.workday: [540..<660]],
      slotMinutes: 15, onlineSeats: 2, staffSeats: 1, horizonWorkdays: 2)
    let rules = BookingRules(halls: [small], calendar: .published)
    for step in 0..<400 {
      let reason = SampleHalls.reason("c\(step)", VisitReasonKind.allCases[Int(random.next() % 4)])
      let known = book.visits.values.sorted { $0.id < $1.id }
      let visit = known.isEmpty ? nil : known[Int(random.next() % UInt64(known.count))]
      switch (random.next() % 3, visit) {
      case (0, let visit?):
        if case .success(let event?) = rules.join(reason, visit, now: now, taken: book.taken) { book.keep(event.visit) }
      case (1, let visit?):
        if let gone = visit.reasons.randomElement(using: &random), let event = rules.leave([gone.id], visit) { book.keep(event.visit) }
      default:
        switch rules.book(
          reason, visit: "v\(step)", subject: "s", pool: random.next() % 4 == 0 ? .staff : .online, now: now, taken: book.taken)
        {
        case .success(let event): book.keep(event.visit)
        case .failure(let refusal): #expect(refusal == .full(through: Day("2026-11-25")!))
        }
      }
      for visit in book.visits.values where visit.status != .cancelled {
        #expect(visit.appointment.minutes == VisitMinutes.typical.total(visit.reasons))
        #expect(visit.appointment.slots.count * 15 >= visit.appointment.minutes)
        #expect((visit.appointment.slots.count - 1) * 15 < visit.appointment.minutes)
        #expect(visit.appointment.window == visit.appointment.seat + 1)
      }
    }
    #expect(book.visits.count > 10)
  }
}
