import Civics
import NotifyDomain
import Testing

@Suite("Visits at a time of somebody's choice")
struct ChosenVisitTests {
  let rules = SampleHalls.rules
  let now = SampleHalls.time("2026-11-23 09:00")
  let choice = SeatChoice(hall: "H1", day: Day("2026-11-25")!, start: 600)

  private func appointment(
    _ choice: SeatChoice? = nil, _ reasons: [VisitReason] = [SampleHalls.reason("a")], pool: SeatPool = .online, now: ShanghaiTime? = nil,
    rules: BookingRules = SampleHalls.rules, book: SeatBook = SeatBook()
  ) -> Result<Appointment, BookingRefusal> {
    rules.appointment(at: choice ?? self.choice, for: reasons, pool: pool, now: now ?? self.now) { hall, day, slots in
      book.taken(hall, day).filter { slots.contains($0.slot) }
    }
  }

  private func held(_ book: SeatBook = SeatBook(), confirmed: Bool = false, counts: VisitCounts? = VisitCounts()) throws -> VisitEvent {
    try rules.hold(
      [SampleHalls.reason("a")], visit: "v1", subject: "s1", pool: .online, at: appointment(book: book).get(), confirmed: confirmed,
      counts: counts, now: now
    ).get()
  }

  private func later(_ minutes: Int) -> ShanghaiTime { ShanghaiTime(utcSeconds: now.utcSeconds + minutes * 60) }

  @Test("The lowest free seat of the slot is given, and the last one is refused to who comes second")
  func lowest() throws {
    var book = SeatBook()
    #expect(try appointment().get().seat == 0)
    book.block((0..<15).map { Seat(hall: "H1", day: choice.day, slot: 6, number: $0) })
    let last = try appointment(book: book).get()
    #expect((last.seat, last.window, last.start, last.slots) == (15, 16, 600, 6..<7))
    book.block(last.seats)
    #expect(appointment(book: book) == .failure(.seatTaken))
    // Those of the staff are others.
    #expect(try appointment(pool: .staff, book: book).get().seat == 16)
  }

  @Test("What the day does not offer is refused, each for its reason")
  func refusals() {
    #expect(appointment(SeatChoice(hall: "H9", day: choice.day, start: 600)) == .failure(.noSuchHall))
    #expect(appointment(SeatChoice(hall: "H1", day: choice.day, start: 601)) == .failure(.noSuchSlot))
    #expect(appointment(SeatChoice(hall: "H1", day: Day("2026-11-29")!, start: 600)) == .failure(.noSuchSlot))
    #expect(appointment(SeatChoice(hall: "H3", day: choice.day, start: 600)) == .failure(.noSuitableHall))
    let last = rules.horizon(of: SampleHalls.kuiqiRoad, now: now)
    #expect(appointment(SeatChoice(hall: "H1", day: last + 1, start: 600)) == .failure(.tooFar(through: last)))
    #expect(appointment(SeatChoice(hall: "H1", day: now.day, start: 16 * 60)) == .failure(.tooSoon))
    // Twenty minutes do not fit into the quarter of an hour before noon.
    let interview = [SampleHalls.reason("a", .interview)]
    #expect(appointment(SeatChoice(hall: "H1", day: choice.day, start: 11 * 60 + 45), interview) == .failure(.noSuchSlot))
  }

  @Test("Staff book for one who is there: today, from this minute on")
  func staffToday() throws {
    let today = SeatChoice(hall: "H1", day: now.day, start: 9 * 60)
    #expect(try appointment(today, pool: .staff).get().seat == 16)
    #expect(appointment(today, pool: .staff, now: later(1)) == .failure(.tooSoon))
  }

  @Test("A held seat is confirmed until its moment and not from it on")
  func confirms() throws {
    let event = try held()
    #expect((event.kind, event.visit.status) == (.held, .held))
    #expect(event.visit.heldUntil == later(VisitLimits.holdMinutes))
    let booked = try #require(try rules.confirm(event.visit, now: later(9)).get())
    #expect((booked.kind, booked.visit.status, booked.visit.heldUntil) == (.booked, .confirmed, nil))
    #expect(try rules.confirm(booked.visit, now: later(30)).get() == nil)
    #expect(rules.confirm(event.visit, now: later(10)) == .failure(.holdEnded(.expired)))
    let lapsed = try #require(event.visit.lapsed(now: later(10)))
    #expect((lapsed.visit.status, lapsed.visit.seats) == (.expired, []))
    #expect(rules.confirm(lapsed.visit, now: later(10)) == .failure(.holdEnded(.expired)))
    #expect(event.visit.lapsed(now: later(9)) == nil)
    #expect(booked.visit.lapsed(now: later(60)) == nil)
  }

  @Test("A move gives the old seat back with the new one, and is refused where nothing would change")
  func moves() throws {
    let visit = try held(confirmed: true).visit
    let other = try appointment(SeatChoice(hall: "H2", day: choice.day, start: 600)).get()
    let moved = try rules.move(visit, to: other, counts: VisitCounts(moves: 2), now: now).get()
    #expect((moved.kind, moved.visit.appointment, moved.visit.revision) == (.rebooked, other, 2))
    #expect(moved.visit.seats == other.seats)
    #expect(rules.move(visit, to: visit.appointment, counts: nil, now: now) == .failure(.sameTime))
    #expect(rules.move(visit, to: other, counts: VisitCounts(moves: 3), now: now) == .failure(.tooMany(.moves)))
    #expect(try rules.move(visit, to: other, counts: nil, now: now).get().visit.appointment == other)
    #expect(rules.move(visit, to: other, counts: nil, now: visit.appointment.time) == .failure(.notOpen))
  }

  @Test("Another seat that is held leaves the visit its own until it is confirmed; lapsing leaves the visit as it was")
  func holdsBeside() throws {
    let visit = try held(confirmed: true).visit
    let other = try appointment(SeatChoice(hall: "H2", day: choice.day, start: 600)).get()
    let beside = try rules.hold(other, for: visit, counts: VisitCounts(), now: now).get().visit
    #expect(Set(beside.seats) == Set(visit.seats + other.seats))
    #expect((beside.appointment, beside.status) == (visit.appointment, .confirmed))
    let moved = try #require(try rules.confirm(beside, now: later(5)).get())
    #expect((moved.kind, moved.visit.appointment, moved.visit.hold) == (.rebooked, other, nil))
    #expect(rules.confirm(beside, now: later(10)) == .failure(.holdEnded(.confirmed)))
    let lapsed = try #require(beside.lapsed(now: later(10)))
    #expect((lapsed.visit.status, lapsed.visit.appointment, lapsed.visit.seats) == (.confirmed, visit.appointment, visit.seats))
  }

  @Test("Each limit against hoarding refuses at its number and not before")
  func limits() throws {
    let limits: [(VisitCounts, BookingRefusal.Bounded)] = [
      (VisitCounts(open: VisitLimits.open), .open), (VisitCounts(lapses: VisitLimits.lapsesADay), .lapses),
      (VisitCounts(lateCancellations: VisitLimits.lateCancellations), .lateCancellations),
      (VisitCounts(missed: VisitLimits.missed), .missed),
    ]
    for (counts, bounded) in limits { #expect(counts.holdRefusal == .tooMany(bounded)) }
    let under = VisitCounts(
      open: VisitLimits.open - 1, moves: VisitLimits.moves - 1, lateCancellations: VisitLimits.lateCancellations - 1,
      missed: VisitLimits.missed - 1, lapses: VisitLimits.lapsesADay - 1)
    #expect(under.holdRefusal == nil && under.moveRefusal == nil)
    #expect(try held(counts: under).kind == .held)
    #expect(VisitCounts(moves: VisitLimits.moves).moveRefusal == .tooMany(.moves))
  }

  @Test("Who does not come has missed the visit once its day is over, and who was there has not")
  func missed() throws {
    let visit = try held(confirmed: true).visit
    #expect(visit.missed(now: SampleHalls.time("2026-11-25 23:59")) == nil)
    let missed = try #require(visit.missed(now: SampleHalls.time("2026-11-26 00:00")))
    #expect((missed.visit.status, missed.visit.seats) == (.missed, []))
    let arrived = try #require(try visit.arrived().get()).visit
    #expect((arrived.status, arrived.seats) == (.arrived, visit.seats))
    #expect(arrived.missed(now: SampleHalls.time("2026-11-27 00:00")) == nil)
    #expect(try arrived.arrived().get() == nil)
    #expect(missed.visit.arrived() == .failure(.notOpen))
    #expect(rules.fulfil([visit.reasons[0].id], missed.visit)?.visit.status == .done)
    let served = try #require(arrived.served())
    #expect((served.kind, served.visit.status, served.visit.seats) == (.done, .done, []))
    #expect(served.visit.served() == nil)
  }

  @Test("Giving up twice changes nothing the second time, and is not done once the time has come")
  func givesUp() throws {
    let visit = try held(confirmed: true).visit
    let gone = try #require(try visit.givenUp(isInQueue: false, now: now).get())
    #expect((gone.kind, gone.visit.status) == (.cancelled, .cancelled))
    #expect(try gone.visit.givenUp(isInQueue: false, now: now).get() == nil)
    #expect(visit.givenUp(isInQueue: false, now: visit.appointment.time) == .failure(.notOpen))
    #expect(visit.givenUp(isInQueue: true, now: now) == .failure(.inQueue))
    #expect(try gone.visit.givenUp(isInQueue: true, now: now).get() == nil)
    #expect(!visit.isLate(now: SampleHalls.time("2026-11-24 10:00")))
    #expect(visit.isLate(now: SampleHalls.time("2026-11-24 10:01")))
  }
}
