import Civics
import NotifyDomain
import Testing

@Suite("A simulated day")
struct HallDayRunTests {
  @Test("People who come faster than one window serves wait a step longer each: counted by hand")
  func byHand() {
    let hall = SampleLoad.hall(windows: 1, hours: 480..<720)
    // One each 5 minutes, each 8 minutes at the window.
    let visitors = (0..<5).map { SampleLoad.walkIn(at: 480 * 60 + $0 * 300, service: 480) }
    let outcome = SampleLoad.outcome(hall, windows: 1, visitors)
    #expect(visitors.indices.map { outcome.waiting($0)! } == [0, 180, 360, 540, 720])
    #expect(visitors.indices.map { outcome.inHall($0)! } == [480, 660, 840, 1_020, 1_200])
    #expect(outcome.openSeconds == 240 * 60 && outcome.idleSeconds == 240 * 60 - 5 * 480)
    // A second window: three are served at once where one came before, and nobody waits for the third.
    let two = SampleLoad.outcome(hall, windows: 2, visitors)
    #expect(visitors.indices.map { two.waiting($0)! } == [0, 0, 0, 0, 0])
  }

  @Test("Who booked for the same time goes before a walk-in, and after one who came long before")
  func order() {
    let hall = SampleLoad.hall(windows: 1, hours: 480..<720)
    let start = 500 * 60
    let visitors = [
      SampleLoad.walkIn(at: start - 60, service: 600), SampleLoad.walkIn(at: start, service: 600),
      HallVisitor(target: .naturalPerson, appointment: start, checkIn: start + 30, service: 600),
      SampleLoad.walkIn(at: start - 50 * 12, service: 660),
    ]
    let outcome = SampleLoad.outcome(hall, windows: 1, visitors)
    // At 08:21 the window is free for the second: by then the booked is there, and both walk-ins stand ten minutes back.
    #expect(
      visitors.indices.map { outcome.people[$0].called! }.enumerated().sorted { $0.element < $1.element }.map(\.offset) == [3, 2, 0, 1])
  }

  @Test("One window makes people wait as Lindley's equation has it", arguments: 1...5)
  func lindley(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var (now, visitors) = (480 * 60, [HallVisitor]())
    for _ in 0..<60 {
      now += Int.random(in: 0...500, using: &generator)
      visitors.append(SampleLoad.walkIn(at: now, service: Int.random(in: 1...500, using: &generator)))
    }
    let outcome = SampleLoad.outcome(SampleLoad.hall(windows: 1), windows: 1, visitors)
    var expected = [0]
    for next in 1..<visitors.count {
      let gap = visitors[next].checkIn! - visitors[next - 1].checkIn!
      expected.append(max(0, expected[next - 1] + visitors[next - 1].service - gap))
    }
    #expect(visitors.indices.map { outcome.waiting($0)! } == expected)
  }

  @Test("Several windows make people wait as the sorted work of Kiefer and Wolfowitz has it", arguments: 2...5)
  func kieferWolfowitz(windows: Int) {
    var generator = SplitMix64(seed: UInt64(windows))
    var (now, visitors) = (480 * 60, [HallVisitor]())
    for _ in 0..<120 {
      now += Int.random(in: 0...(600 / windows), using: &generator)
      visitors.append(SampleLoad.walkIn(at: now, service: Int.random(in: 1...600, using: &generator)))
    }
    let outcome = SampleLoad.outcome(SampleLoad.hall(windows: windows), windows: windows, visitors)
    var (work, last, expected) = ([Int](repeating: 0, count: windows), visitors[0].checkIn!, [Int]())
    for visitor in visitors {
      work = work.map { max(0, $0 - (visitor.checkIn! - last)) }.sorted()
      last = visitor.checkIn!
      expected.append(work[0])
      work[0] += visitor.service
    }
    #expect(visitors.indices.map { outcome.waiting($0)! } == expected)
  }

  @Test("With arrivals by chance and one length of service the mean wait is that of M/D/1")
  func markovDeterministic() {
    let (service, between) = (120, 240.0)
    var waits: [Int] = []
    for seed in 1...12 {
      var generator = SplitMix64(seed: UInt64(seed))
      var (now, visitors) = (0.0, [HallVisitor]())
      while true {
        // Whether somebody comes in a second is chance alone, the same in each.
        now += 1
        guard now < 86_000 else { break }
        if Double.random(in: 0..<1, using: &generator) < 1 / between { visitors.append(SampleLoad.walkIn(at: Int(now), service: service)) }
      }
      let outcome = SampleLoad.outcome(SampleLoad.hall(windows: 1), windows: 1, visitors)
      waits += visitors.indices.map { outcome.waiting($0)! }
    }
    // Half of the time busy: rho / (2 (1 - rho)) services.
    let mean = Double(waits.reduce(0, +)) / Double(waits.count)
    #expect(abs(mean - 60) < 6, "\(mean)")
  }

  @Test("Nobody is lost: who was to come was served, left, or never came", arguments: [(24, 1), (6, 2), (2, 3)] as [(Int, UInt64)])
  func conservation(windows: Int, seed: UInt64) {
    let visitors = SampleLoad.visitors(SampleHalls.kuiqiRoad, 400, seed: seed)
    let outcome = SampleLoad.outcome(SampleHalls.kuiqiRoad, windows: windows, visitors)
    let report = SampleLoad.report(SampleHalls.kuiqiRoad, windows: windows, visitors)
    #expect(report.visitors == 400 && report.arrived + report.noShows == 400)
    #expect(report.served + report.left == report.arrived)
    #expect(report.noShows == visitors.count { $0.checkIn == nil })
    #expect(report.populations.values.reduce(0) { $0 + $1.arrived } == report.arrived)
    for (visitor, person) in zip(visitors, outcome.people) {
      #expect(person.checkedIn == visitor.checkIn)
      guard let called = person.called else { continue }
      #expect(called >= person.checkedIn! && person.ended == called + visitor.service)
    }
    // No more are served at once than windows are open.
    let changes = outcome.people.flatMap { person in person.called.map { [($0, 1), (person.ended!, -1)] } ?? [] }
    var busy = 0
    for (_, change) in changes.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      busy += change
      #expect(busy <= windows)
    }
    #expect(windows > 2 || report.left > 0, "two windows are too few for four hundred")
  }

  @Test("The same people have the same day")
  func determinism() {
    let visitors = SampleLoad.visitors(SampleHalls.smartCity, 150, seed: 9)
    #expect(
      SampleLoad.outcome(SampleHalls.smartCity, windows: 4, visitors) == SampleLoad.outcome(SampleHalls.smartCity, windows: 4, visitors))
  }

  @Test("Windows go on after hours for who has a ticket, for an hour")
  func overrun() {
    let hall = SampleLoad.hall(windows: 1, hours: 480..<540)
    let visitors = (0..<10).map { _ in SampleLoad.walkIn(at: 539 * 60, service: 900) }
    let outcome = SampleLoad.outcome(hall, windows: 1, visitors)
    // Called at 08:59, and every 15 minutes until 10:00, when nobody is called any more.
    #expect(outcome.people.count { $0.called != nil } == 5)
    #expect(outcome.people.compactMap(\.called).max() == 599 * 60)
    let report = SampleLoad.report(hall, windows: 1, visitors)
    #expect(report.left == 5 && report.overrunMinutes == 74)
    // Who was not called waited to the end, and is not left out of the figures.
    #expect(report.all.waiting.p90 >= 75)
  }

  @Test("Nobody new is called in a break beyond an hour, and those who wait are called after it")
  func breaks() {
    let hall = try! Hall(
      id: "T", code: "", name: Bilingual("大厅", "Hall"), windows: 1, skills: [.any], hours: [.workday: [480..<540, 660..<720]],
      slotMinutes: 15, onlineSeats: 1, staffSeats: 0, horizonWorkdays: 20)
    let visitors = (0..<8).map { _ in SampleLoad.walkIn(at: 539 * 60, service: 900) }
    let calls = SampleLoad.outcome(hall, windows: 1, visitors).people.map { $0.called! }.sorted()
    #expect(calls == [539, 554, 569, 584, 599, 660, 675, 690].map { $0 * 60 })
  }

  @Test("Windows that close in a half hour serve who is there to the end and call nobody")
  func staffing() {
    let hall = SampleLoad.hall(windows: 2, hours: 480..<600)
    var staffing = Staffing(windows: 2)
    staffing[17] = 1
    let visitors = [600, 1_500, 600, 600].map { SampleLoad.walkIn(at: 505 * 60, service: $0) }
    var run = HallDayRun(hall: hall, hours: [480..<600], staffing: staffing, visitors: visitors)
    // Two at once at 08:25; from 08:30 one window is left: the other still has its person, and calls nobody at 08:50.
    let outcome = run.run()
    #expect(outcome.people.map { $0.called! } == [505, 505, 515, 525].map { $0 * 60 })
    #expect(outcome.openSeconds == (30 * 2 + 30 + 60 * 2) * 60)
    #expect(outcome.idleSeconds == (25 * 2 + 5 + 60 * 2) * 60)
  }

  @Test("A window calls only those whom it serves")
  func skills() {
    let hall = try! Hall(
      id: "T", code: "", name: Bilingual("大厅", "Hall"), windows: 2, skills: [.naturalPerson, .legalPerson],
      hours: [.workday: [480..<600]], slotMinutes: 15, onlineSeats: 1, staffSeats: 1, horizonWorkdays: 20,
      windowSkills: [1: [.naturalPerson], 2: [.legalPerson]])
    let visitors = [ItemTarget.naturalPerson, .naturalPerson, .legalPerson].map {
      HallVisitor(target: $0, checkIn: 500 * 60, service: 600)
    }
    #expect(SampleLoad.outcome(hall, windows: 2, visitors).people.map { $0.called! } == [500, 510, 500].map { $0 * 60 })
    // With the first window alone nobody serves companies.
    #expect(SampleLoad.report(hall, windows: 1, visitors).left == 1)
  }
}
