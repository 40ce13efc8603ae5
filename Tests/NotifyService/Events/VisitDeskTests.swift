import Bus
import Civics
import Contracts
import NotifyDomain
import TestKit
import Testing

@Suite("Waiting for a seat", .timeLimit(.minutes(2)))
struct VisitDeskTests {
  /// All that can be booked on 1 September 2026, and some days more.
  static let days = Day("2026-09-01")!...Day("2026-10-15")!

  @Test("When all is full the case is not lost: the person is told to wait, and what is behind it goes on")
  func waits() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyStore.block(in: directory, where: { _ in true }, days: Self.days)
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "interview"))
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.kind) == ["visit.waiting"])
      #expect(notices[0].id == "c1.visit-waiting.1")
      await #expect {
        try await bench.bench.call(NotifyBench.request("c1", NotifyBench.applicant("s1")), as: NotifyBench.applicant("s1"))
      } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.fullyBooked.code
      }
      // Withdrawn while it waits, there is nothing to cancel and nothing to tell.
      try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
      try await bench.settle("second-marker")
      #expect(try await bench.mailbox(of: "s1").count == 1)
    }
  }

  @Test("A seat that gets free goes to who has waited longest")
  func freed() async throws {
    let directory = TemporaryDirectory.make()
    // One seat is left: H2's first on 3 September.
    let only = Seat(hall: "H2", day: Day("2026-09-03")!, slot: 0, number: 0)
    try await NotifyStore.block(in: directory, where: { $0 != only }, days: Self.days)
    try await NotifyBench.run(directory: directory) { bench in
      for number in 1...3 {
        bench.bench.clock.set("2026-09-01T10:0\(number)")
        try await bench.tell("received", SampleCase.view("c\(number)", of: "s\(number)", reason: "originals"))
        _ = try await bench.mailbox(of: "s\(number)", count: 1)
      }
      let first = try await bench.visit("c1")
      #expect((first.hall, first.on, first.at) == ("H2", "2026-09-03", "08:30"))
      try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
      let notices = try await bench.mailbox(of: "s2", count: 2)
      #expect(notices.map(\.kind) == ["visit.waiting", "visit.booked"])
      #expect(try await bench.visit("c2").window == first.window)
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s3").map(\.kind) == ["visit.waiting"])
    }
  }

  @Test("A new day's seats go to those who wait before anybody who comes later, and each is told once")
  func newDay() async throws {
    let directory = TemporaryDirectory.make()
    // Full up to the horizon of 1 September, the twentieth workday after it; the day after it has room.
    let horizon = SampleHalls.rules.horizon(of: SampleHalls.kuiqiRoad, now: SampleHalls.time("2026-09-01 10:00"))
    try await NotifyStore.block(in: directory, where: { $0.day <= horizon }, days: Self.days)
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.mailbox(of: "s1", count: 1)
      bench.bench.clock.set("2026-09-02T10:00")
      try await bench.tell("received", SampleCase.view("c2", of: "s2", reason: "originals"))
      let (first, second) = (try await bench.visit("c1"), try await bench.visit("c2"))
      #expect(first.on == second.on && Day(first.on)! > horizon)
      #expect((first.at, first.window, second.at, second.window) == ("08:30", "1", "08:30", "2"))
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.waiting", "visit.booked"])
      #expect(try await bench.mailbox(of: "s2").map(\.kind) == ["visit.booked"])
    }
  }
}
