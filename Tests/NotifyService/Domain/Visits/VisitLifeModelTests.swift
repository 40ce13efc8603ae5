import Civics
import NotifyDomain
import Testing

/// A visit's life beside a plain model: a word for where it is, and what of the day belongs to whom.
@Suite("The life of visits beside a plain model")
struct VisitLifeModelTests {
  /// What the model knows of one visit.
  private struct Plain {
    var state: String
    var hasEnd: Bool
    var start: ShanghaiTime
    var end: ShanghaiTime
    var until: ShanghaiTime
    var isInQueue = false
  }

  @Test("Random commands leave both at the same place, and no seat is anybody's twice, ever", arguments: [1, 7, 20_260_901, 4_242])
  func random(seed: Int) throws {
    var random = Sequence64(state: UInt64(seed))
    let small = try Hall(
      id: "S", code: "", name: Bilingual("小厅", "Small hall"), windows: 2, skills: [.any], hours: [.workday: [540..<600]], slotMinutes: 15,
      onlineSeats: 2, staffSeats: 0, horizonWorkdays: 3)
    let rules = BookingRules(halls: [small], calendar: .published)
    var now = SampleHalls.time("2026-11-23 09:00")
    var book = SeatBook()
    var visits: [Visit] = []
    var plain: [Plain] = []
    var seen: Set<String> = []
    var refusedInQueue = 0
    func pick() -> Int? { visits.isEmpty ? nil : Int(random.next() % UInt64(visits.count)) }
    for step in 0..<1_500 {
      let choice = SeatChoice(hall: "S", day: now.day + Int(1 + random.next() % 4), start: 540 + 15 * Int(random.next() % 4))
      let own: (Int) -> Set<Seat> = { Set(visits[$0].seats) }
      func place(_ reasons: [VisitReason], _ own: Set<Seat>) -> Result<Appointment, BookingRefusal> {
        rules.appointment(at: choice, for: reasons, pool: .online, own: own, now: now) { hall, day, slots in
          book.taken(hall, day).filter { slots.contains($0.slot) }
        }
      }
      switch random.next() % 10 {
      case 0, 1:
        let reasons = [SampleHalls.reason("c\(step)")]
        let confirmed = random.next() % 2 == 0
        guard case .success(let found) = place(reasons, []) else { continue }
        let event = try rules.hold(
          reasons, visit: "v\(step)", subject: "s", pool: .online, at: found, confirmed: confirmed, counts: nil, now: now
        ).get()
        visits.append(event.visit)
        plain.append(
          Plain(
            state: confirmed ? "confirmed" : "held", hasEnd: !confirmed, start: found.time, end: event.visit.end,
            until: ShanghaiTime(utcSeconds: now.utcSeconds + 600)))
      case 2:
        guard let index = pick() else { continue }
        let model = plain[index]
        let isOver = model.state == "held" && model.hasEnd && now >= model.until
        switch rules.confirm(visits[index], now: now) {
        case .success(let event):
          #expect(["held", "confirmed"].contains(model.state) && !isOver)
          if let event { visits[index] = event.visit }
          plain[index].state = "confirmed"
        case .failure(let refusal):
          #expect(isOver || !["held", "confirmed"].contains(model.state) || model.start <= now)
          #expect((refusal == .holdEnded(.expired)) == (isOver || model.state == "expired"))
        }
      case 3:
        guard let index = pick(), case .success(let found) = place(visits[index].reasons, own(index)) else { continue }
        let model = plain[index]
        let isOver = model.state == "held" && model.hasEnd && now >= model.until
        let mayMove = ["held", "confirmed"].contains(model.state) && !isOver && model.start > now && found.time != model.start
        switch rules.move(visits[index], to: found, counts: nil, now: now) {
        case .success(let event):
          #expect(mayMove)
          visits[index] = event.visit
          (plain[index].state, plain[index].start, plain[index].end) = ("confirmed", found.time, event.visit.end)
        case .failure: #expect(!mayMove)
        }
      case 4:
        guard let index = pick() else { continue }
        let model = plain[index]
        let mayGo = ["held", "confirmed", "arrived"].contains(model.state) && model.start > now && !model.isInQueue
        switch visits[index].givenUp(isInQueue: model.isInQueue, now: now) {
        case .success(let event):
          #expect(mayGo || model.state == "cancelled")
          if let event { visits[index] = event.visit }
          plain[index].state = "cancelled"
        case .failure(let refusal):
          #expect(!mayGo)
          if refusal == .inQueue { refusedInQueue += 1 }
        }
      case 5:
        guard let index = pick() else { continue }
        if case .success(let event) = visits[index].arrived() {
          #expect(["held", "confirmed", "arrived"].contains(plain[index].state))
          if let event { visits[index] = event.visit }
          (plain[index].state, plain[index].isInQueue) = ("arrived", true)
        }
      case 6:
        for index in visits.indices {
          let model = plain[index]
          let isOver = model.state == "held" && model.hasEnd && now >= model.until
          let event = visits[index].lapsed(now: now)
          #expect((event != nil) == isOver)
          guard let event else { continue }
          visits[index] = event.visit
          plain[index].state = "expired"
        }
      case 7:
        for index in visits.indices {
          let model = plain[index]
          let isLong = now.utcSeconds >= model.end.utcSeconds + 7_200 && now.day > model.start.day
          let event = visits[index].missed(now: now)
          #expect((event != nil) == (isLong && ["held", "confirmed"].contains(model.state)))
          guard let event else { continue }
          visits[index] = event.visit
          plain[index].state = "missed"
        }
      case 8:
        // Out of the queue, for which the visit stays where it is.
        if let index = pick() { plain[index].isInQueue = false }
      default: now = ShanghaiTime(utcSeconds: now.utcSeconds + Int(random.next() % 7_200))
      }
      // Told by the book where a seat is given twice.
      for visit in visits where book.visits[visit.id] != visit { book.keep(visit) }
      let isSame = zip(visits, plain).allSatisfy { visit, model in
        visit.status.rawValue == model.state && visit.seats.isEmpty == !["held", "confirmed", "arrived"].contains(model.state)
      }
      #expect(isSame, "step \(step)")
      seen.formUnion(plain.lazy.map(\.state))
    }
    #expect(refusedInQueue > 0)
    #expect(seen == ["held", "confirmed", "arrived", "cancelled", "expired", "missed"])
  }
}
