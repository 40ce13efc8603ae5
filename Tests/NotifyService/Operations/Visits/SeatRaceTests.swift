import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@Suite("A race for seats", .timeLimit(.minutes(3)))
struct SeatRaceTests {
  @Test("Two hundred race for the last ten seats: ten have them, each of the others is told of another, and no seat is anybody's twice")
  func race() async throws {
    let directory = TemporaryDirectory.make()
    let day = Day("2026-09-21")!
    // Six of the sixteen at ten o'clock are gone.
    try await NotifyStore.block(in: directory, where: { ($0.hall, $0.slot) == ("H1", 6) && $0.number < 6 }, days: day...day)
    let won = try await NotifyBench.run(directory: directory) { bench in
      for number in 0..<200 { try await bench.tell("received", SampleCase.view("c\(number)", of: "s\(number)", reason: "originals")) }
      var visits: [VisitView] = []
      for number in 0..<200 { visits.append(try await bench.visit("c\(number)")) }
      let outcomes = await withTaskGroup(of: Result<VisitView, Refusal>.self) { group in
        for (number, visit) in visits.enumerated() {
          group.addTask {
            do throws(Refusal) {
              return .success(try await bench.move(visit, "H1", "2026-09-21", "10:00", as: NotifyBench.applicant("s\(number)")))
            } catch {
              return .failure(error)
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let won = outcomes.compactMap { try? $0.get() }
      #expect(won.count == 10)
      #expect(Set(won.map(\.window)) == Set((7...16).map(String.init)))
      for outcome in outcomes {
        guard case .failure(let refusal) = outcome else { continue }
        #expect(refusal.code == NotifyRefusals.seatTaken.code)
        #expect(refusal.detail.hasPrefix("H1 2026-09-21 "))
      }
      return won.map(\.id)
    }
    try await NotifyStore.edit(in: directory) { transaction in
      let seats = try transaction.rows("SELECT visit FROM seat WHERE hall = 'H1' AND day = ? AND slot = 6", [SQLValue(day.number)])
      let visits = try seats.map { try $0.text(0) }
      #expect(Set(visits) == Set(won + ["others"]) && visits.count == 16)
    }
    // Who lost has the seat of before, and the counts of the days are those of the seats.
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat WHERE visit <> 'others'", in: directory) == 200)
    #expect(try await NotifyStore.number("SELECT CAST(SUM(taken) AS BIGINT) FROM seat_load", in: directory) == 200)
  }

  @Test(
    "Who confirms a hold has its seat while the hold lasts, and who wants it in the same moment from the moment that it ends",
    arguments: [("2026-09-01T10:09", true), ("2026-09-01T10:10", false)])
  func lastMoment(time: String, isInTime: Bool) async throws {
    let directory = TemporaryDirectory.make()
    let day = Day("2026-09-04")!
    // One seat is left at ten o'clock.
    try await NotifyStore.block(in: directory, where: { ($0.hall, $0.slot) == ("H2", 6) && $0.number > 0 }, days: day...day)
    try await NotifyBench.run(directory: directory) { bench in
      let (one, other) = (NotifyBench.applicant("s1"), NotifyBench.applicant("s2"))
      _ = try await bench.cancel(bench.booked("c1", of: "s1"), as: one)
      let held = try await bench.hold("c1", "H2", "2026-09-04", "10:00", as: one)
      let booked = try await bench.booked("c2", of: "s2")
      bench.bench.clock.set(time)
      async let confirmed = NotifyBench.code { _ = try await bench.confirm(held, as: one) }
      async let moved = NotifyBench.code { _ = try await bench.move(booked, "H2", "2026-09-04", "10:00", as: other) }
      let codes = try await (confirmed, moved)
      #expect(codes.0 == (isInTime ? nil : NotifyRefusals.holdEnded.code))
      #expect(codes.1 == (isInTime ? NotifyRefusals.seatTaken.code : nil))
      #expect(try await bench.visit("c2").at == (isInTime ? booked.at : "10:00"))
    }
    let seats = "SELECT COUNT(*) FROM seat WHERE hall = 'H2' AND slot = 6 AND visit <> 'others'"
    #expect(try await NotifyStore.count(seats, in: directory) == 1)
  }

  @Test("Who moves finds the old seat taken on coming back, and keeps the new one")
  func oldSeatTaken() async throws {
    let directory = TemporaryDirectory.make()
    let day = Day("2026-09-04")!
    try await NotifyStore.block(in: directory, where: { ($0.hall, $0.slot) == ("H2", 6) && $0.number > 0 }, days: day...day)
    try await NotifyBench.run(directory: directory) { bench in
      let (one, other) = (NotifyBench.applicant("s1"), NotifyBench.applicant("s2"))
      let first = try await bench.move(bench.booked("c1", of: "s1"), "H2", "2026-09-04", "10:00", as: one)
      let moved = try await bench.move(first, "H2", "2026-09-04", "11:00", as: one)
      #expect(try await bench.move(bench.booked("c2", of: "s2"), "H2", "2026-09-04", "10:00", as: other).window == first.window)
      #expect(
        try await NotifyBench.code { _ = try await bench.move(moved, "H2", "2026-09-04", "10:00", as: one) }
          == NotifyRefusals.seatTaken.code)
      #expect(try await bench.visit("c1") == moved)
    }
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM seat WHERE visit <> 'others'", in: directory) == 2)
  }
}
