import Civics
import Contracts
import NotifyDomain
import TestKit
import Testing

@testable import NotifyService

@Suite("Halls that change under somebody who has arrived", .timeLimit(.minutes(2)))
struct ArrivedVisitsTests {
  private static let day = Day("2026-09-03")!

  private static func record(_ change: (inout HallRecord) -> Void = { _ in }) throws -> String {
    var record = try #require(try HallCatalogue.sample().records.first { $0.id == "H1" })
    change(&record)
    return record.json
  }

  /// One who has arrived and made way, and one who was given the same window and time since.
  private static func book(in directory: String) async throws -> Appointment {
    let place = try #require(NotifyStore.visits(1, on: day).first).appointment
    let visits = [VisitStatus.arrived, .confirmed].enumerated().map { index, status in
      Visit(
        id: "v\(index)", subject: "s\(index)", status: status, pool: .online, reasons: [SampleHalls.reason("c\(index)")],
        appointment: place, revision: 1)
    }
    try await NotifyStore.book([visits[0].besideSlots(), visits[1]], in: directory)
    return place
  }

  private func conflicts(_ bench: NotifyBench) async throws -> [ConflictView] {
    try await bench.bench.call(ReadConflicts(), as: NotifyBench.operation).conflicts
  }

  @Test("Where the slots count otherwise and both fit again, one has the place, the other is offered a seat, and the change is done")
  func renumbered() async throws {
    let directory = TemporaryDirectory.make()
    let place = try await Self.book(in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      for hours in [[["08:00", "12:00"], ["14:00", "17:30"]], [["08:30", "12:00"], ["14:00", "17:30"]]] {
        let changed = try await bench.put(Self.record { $0.hours["workdays"] = hours })
        #expect((changed.written, changed.pending) == (true, false))
        #expect(try await conflicts(bench).map(\.visitID) == ["v1"])
        let visit = try await bench.visit("c1")
        #expect((visit.on, visit.at, visit.status, visit.offer?.hall) == (Self.day.description, place.time.clock, "confirmed", "H1"))
      }
      #expect(try await bench.mailbox(of: "s1").count { $0.kind == "visit.conflict" } == 2)
      #expect(try await bench.mailbox(of: "s0").isEmpty)
    }
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM hall_review", in: directory) == 0)
    let slot = try await NotifyStore.number("SELECT slot FROM seat WHERE visit = 'v0'", in: directory)
    #expect(slot == Int64(place.slots.lowerBound))
  }

  @Test("Where the slots count as before, who has arrived stays beside, and who was given the place has it")
  func asBefore() async throws {
    let directory = TemporaryDirectory.make()
    let place = try await Self.book(in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      let changed = try await bench.put(Self.record { $0.name = "魁奇路新厅" })
      #expect((changed.written, changed.pending) == (true, false))
      #expect(try await conflicts(bench).isEmpty)
    }
    let slots = "SELECT slot FROM seat WHERE visit = "
    #expect(try await NotifyStore.number(slots + "'v1'", in: directory) == Int64(place.slots.lowerBound))
    #expect(try await NotifyStore.number(slots + "'v0'", in: directory) == Int64(Seat.besideSlots + place.start))
  }
}
